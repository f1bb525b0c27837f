package vn.chungsuc.files;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;

/** Pictures counted in pixels before they are read, and made small. */
final class Pixels {

    /** Twice what the cameras of phones take at most. */
    static final long MOST = 100_000_000;

    private static final int WIDEST = 1600;
    private static final float QUALITY = 0.8f;
    private static final int HEAD = 1 << 20;
    private static final int SIZE_BOX = ('i' << 24) | ('s' << 16) | ('p' << 8) | 'e';

    private Pixels() {}

    /** The largest size any part of a HEIC photo says it has; 0: it says none. */
    static long declared(Path photo) throws IOException {
        ByteBuffer head;
        try (var in = Files.newInputStream(photo)) {
            head = ByteBuffer.wrap(in.readNBytes(HEAD));
        }
        long most = 0;
        for (int at = 0; at + 16 <= head.limit(); at++) {
            if (head.getInt(at) == SIZE_BOX) {
                var width = Integer.toUnsignedLong(head.getInt(at + 8));
                var height = Integer.toUnsignedLong(head.getInt(at + 12));
                most = Math.max(most, Math.max(width, 1) * Math.max(height, 1));
            }
        }
        return most;
    }

    /** Only every n-th pixel is ever held: the whole would fill the memory of a small server. */
    static Preview small(Path jpeg) {
        var reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (var in = ImageIO.createImageInputStream(jpeg.toFile())) {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST) {
                return Preview.none(Preview.Outcome.TOO_LARGE);
            }
            return Preview.of(written(fitted(thinned(reader))));
        } catch (IOException | RuntimeException unreadable) {
            return Preview.none(Preview.Outcome.UNREADABLE);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage thinned(ImageReader reader) throws IOException {
        var step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / WIDEST);
        var wish = reader.getDefaultReadParam();
        wish.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, wish);
    }

    /** Also brings the colours of a phone's wide range to those every screen has. */
    private static BufferedImage fitted(BufferedImage picture) {
        var most = Math.max(picture.getWidth(), picture.getHeight());
        var scale = Math.min(1.0, (double) WIDEST / most);
        var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = small.createGraphics();
        brush.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(picture, 0, 0, width, height, null);
        brush.dispose();
        return small;
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var wish = writer.getDefaultWriteParam();
            wish.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wish.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), wish);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}

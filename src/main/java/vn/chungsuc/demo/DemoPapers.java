package vn.chungsuc.demo;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

import javax.imageio.ImageIO;

/** Invented papers and a picture, drawn the same each time. */
final class DemoPapers {

    private static final String FONT = "/liberation/LiberationSerif-Regular.ttf";
    private static final float LEFT = 85;
    private static final float TOP = 760;
    private static final float LINE = 22;
    private static final int WIDTH = 480;
    private static final int HEIGHT = 320;

    private DemoPapers() {}

    static byte[] pdf(List<String> lines) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream();
                var letters = DemoPapers.class.getResourceAsStream(FONT)) {
            document.setDocumentId((long) lines.hashCode());
            var font = PDType0Font.load(document, Objects.requireNonNull(letters, FONT));
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var text = new PDPageContentStream(document, page)) {
                text.beginText();
                text.setFont(font, 14);
                text.setLeading(LINE);
                text.newLineAtOffset(LEFT, TOP);
                for (var line : lines) {
                    text.showText(line);
                    text.newLine();
                }
                text.endText();
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A road between two fields, under a sky. */
    static byte[] picture() throws IOException {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                picture.setRGB(x, y, colour(x, y).getRGB());
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    private static Color colour(int x, int y) {
        int horizon = HEIGHT / 3;
        if (y < horizon) {
            return new Color(200, 220, 235 - y / 4);
        }
        var half = 6 + (y - horizon) / 2;
        var aside = Math.abs(x - WIDTH / 2);
        if (aside < half) {
            return new Color(165, 160, 150);
        }
        return (aside - half) / 14 % 2 == 0 ? new Color(80, 150, 70) : new Color(110, 175, 80);
    }
}

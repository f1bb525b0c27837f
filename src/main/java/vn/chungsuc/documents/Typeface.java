package vn.chungsuc.documents;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The faces of Liberation Serif, whose letters are as wide as those of Times New Roman. */
enum Typeface {
    REGULAR("Regular", false, false),
    BOLD("Bold", true, false),
    ITALIC("Italic", false, true),
    BOLD_ITALIC("BoldItalic", true, true);

    private final byte[] file;
    private final boolean bold;
    private final boolean italic;

    Typeface(String name, boolean bold, boolean italic) {
        this.file = read("/liberation/LiberationSerif-" + name + ".ttf");
        this.bold = bold;
        this.italic = italic;
    }

    boolean isBold() {
        return bold;
    }

    boolean isItalic() {
        return italic;
    }

    /**
     * For one thread at a time. Ligatures are off: Vietnamese has none, searching a PDF for them
     * fails, and looking for them takes half the time of writing one.
     */
    TrueTypeFont open() {
        try {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String path) {
        try (var bytes = Objects.requireNonNull(Typeface.class.getResourceAsStream(path), path)) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.chungsuc.documents;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Measures words in Liberation Serif, whose letters are as wide as those of Times New Roman: the
 * lines of Decree 30/2020 are as long as, or a part of, the words above them.
 */
class Ruler {

    static final String REGULAR = "LiberationSerif-Regular";
    static final String BOLD = "LiberationSerif-Bold";
    static final String ITALIC = "LiberationSerif-Italic";
    static final String BOLD_ITALIC = "LiberationSerif-BoldItalic";

    private final TrueTypeFont bold = parse(BOLD);
    private final int unitsPerEm = unitsPerEm(bold);
    private final ConcurrentMap<Integer, Integer> advances = new ConcurrentHashMap<>();

    /** The width of bold words, in points. */
    double bold(String words, double size) {
        var units = words.codePoints().mapToLong(this::advance).sum();
        return units * size / unitsPerEm;
    }

    static InputStream font(String name) {
        return Objects.requireNonNull(
                Ruler.class.getResourceAsStream("/liberation/" + name + ".ttf"), name);
    }

    private int advance(int letter) {
        return advances.computeIfAbsent(letter, this::measure);
    }

    private synchronized int measure(int letter) {
        try {
            return bold.getAdvanceWidth(bold.getUnicodeCmapLookup().getGlyphId(letter));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int unitsPerEm(TrueTypeFont font) {
        try {
            return font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont parse(String name) {
        try (var bytes = font(name)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.chungsuc.documents;

import org.apache.fontbox.ttf.TrueTypeFont;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Measures words in the letters of a paper: the lines of Decree 30/2020 are as long as, or a part
 * of, the words above them.
 */
class Ruler {

    private final TrueTypeFont bold = Typeface.BOLD.open();
    private final int unitsPerEm = unitsPerEm(bold);
    private final ConcurrentMap<Integer, Integer> advances = new ConcurrentHashMap<>();

    /** The width of bold words, in points. */
    double bold(String words, double size) {
        var units = words.codePoints().mapToLong(this::advance).sum();
        return units * size / unitsPerEm;
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
}

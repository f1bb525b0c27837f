package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A paragraph with its numbers and times found.
 *
 * @param index among the passages
 * @param parent the passage this one stands under; null: none
 * @param stops offsets at which a sentence ends, the last one the end of the text
 * @param cues where it speaks of aims, of what is reached, of units
 */
record Passage(
        int index,
        Paragraph paragraph,
        Mark mark,
        @Nullable Passage parent,
        List<Figure> figures,
        List<When> whens,
        int[] stops,
        Told cues) {

    /** Looked for when first asked for. */
    static final class Told {

        private final String text;
        private @Nullable Cues aims;
        private @Nullable Cues reached;
        private @Nullable Cues names;

        Told(String text) {
            this.text = text;
        }

        /** Of a passage that is not looked into. */
        boolean isBlank() {
            return text.isEmpty();
        }

        Cues aims() {
            aims = aims == null ? Cues.of(Sense.AIM, text) : aims;
            return aims;
        }

        Cues reached() {
            reached = reached == null ? Cues.of(Sense.REACHED, text) : reached;
            return reached;
        }

        Cues names() {
            names = names == null ? Cues.of(Sense.UNIT_NAME, text) : names;
            return names;
        }
    }

    private static final int LONGEST_QUOTE = 240;

    String text() {
        return paragraph.text();
    }

    int lineAt(int offset) {
        return paragraph.lineAt(offset);
    }

    /** A sentence as a span of the text. */
    record Span(int start, int end) {
        boolean holds(int offset) {
            return offset >= start && offset < end;
        }
    }

    Span sentenceAt(int offset) {
        var start = 0;
        for (int stop : stops) {
            if (offset < stop) {
                return new Span(start, stop);
            }
            start = stop;
        }
        return new Span(start, text().length());
    }

    String between(int start, int end) {
        return text().substring(
                        Math.max(0, start),
                        Math.max(Math.max(0, start), Math.min(end, text().length())));
    }

    /** Words of the text, cut where they are too many to quote. */
    String quote(int start, int end) {
        var words = between(start, end).strip();
        return words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE).strip();
    }

    List<Figure> figuresIn(int start, int end) {
        return figures.stream().filter(f -> f.start() >= start && f.end() <= end).toList();
    }

    List<When> whensIn(int start, int end) {
        return whens.stream().filter(w -> w.start() >= start && w.end() <= end).toList();
    }

    boolean endsWithColon() {
        var text = text().stripTrailing();
        var at = text.length() - 1;
        while (at >= 0 && "*_ ".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && text.charAt(at) == ':';
    }

    /** In quotation marks: a slogan, whose numbers count nothing. */
    boolean quoted(int offset) {
        for (int at = offset - 1; at >= 0 && offset - at < LONGEST_QUOTE; at--) {
            var sign = text().charAt(at);
            if (sign == '”' || sign == '»') {
                return false;
            }
            if (sign == '“' || sign == '«') {
                return true;
            }
        }
        return false;
    }
}

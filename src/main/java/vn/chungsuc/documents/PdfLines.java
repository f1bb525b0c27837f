package vn.chungsuc.documents;

import com.openhtmltopdf.extend.FSTextBreaker;

import java.text.BreakIterator;
import java.util.Locale;

/** Where a line of a PDF may end: between words, never inside «10/10/2026» or «/BC-UBND». */
final class PdfLines implements FSTextBreaker {

    private final BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public void setText(String text) {
        this.text = text;
        lines.setText(text);
    }

    @Override
    public int next() {
        var at = lines.next();
        while (at != BreakIterator.DONE && at < text.length() && slash(at)) {
            at = lines.next();
        }
        return at;
    }

    private boolean slash(int at) {
        return text.charAt(at) == '/' || text.charAt(at - 1) == '/';
    }
}

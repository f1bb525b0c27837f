package vn.chungsuc.reader;

import java.util.List;

/**
 * A document taken apart.
 *
 * @param paragraphs in reading order, the head and the signature among them
 * @param citations in the order of the text, those of the legal basis included
 * @param bodyStart index of the first paragraph after head, title and legal basis
 * @param bodyEnd index after the last paragraph of the body, before recipients and signature
 */
public record Paper(
        SourceText source,
        List<Paragraph> paragraphs,
        Particulars particulars,
        List<Citation> citations,
        List<OutlineItem> outline,
        int bodyStart,
        int bodyEnd) {

    public List<Paragraph> body() {
        return paragraphs.subList(bodyStart, bodyEnd);
    }
}

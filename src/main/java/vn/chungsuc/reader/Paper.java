package vn.chungsuc.reader;

import java.util.List;

/**
 * A document taken apart.
 *
 * @param paragraphs in reading order, the head and the signature among them
 * @param citations in the order of the text, those of the legal basis included
 * @param bodyStart index of the first paragraph after head, title and legal basis
 * @param bodyEnd index after the last paragraph of the body, before recipients and signature
 * @param annexes those that stand in the document, in order
 */
public record Paper(
        SourceText source,
        List<Paragraph> paragraphs,
        Particulars particulars,
        Form form,
        List<Citation> citations,
        List<OutlineItem> outline,
        int bodyStart,
        int bodyEnd,
        List<Annex> annexes) {

    static Paper of(SourceText source) {
        return new TakeApart(source).paper();
    }

    public List<Paragraph> body() {
        return paragraphs.subList(bodyStart, bodyEnd);
    }

    /** The paragraphs of all annexes, their headings among them. */
    public List<Paragraph> annexed() {
        return annexes.isEmpty()
                ? List.of()
                : paragraphs.subList(annexes.getFirst().paragraph(), paragraphs.size());
    }
}

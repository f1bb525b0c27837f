package vn.chungsuc.reader;

/**
 * An annex or form that stands in the document.
 *
 * @param label «Phụ lục II», as written
 * @param paragraph index of its heading among the paper's paragraphs
 */
public record Annex(String label, int line, int paragraph) {}

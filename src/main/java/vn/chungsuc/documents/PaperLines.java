package vn.chungsuc.documents;

/** The lengths, in points, of the three lines the decree draws under words. */
public record PaperLines(double issuer, double motto, double title) {

    private static final double PAGE = 165 * 72 / 25.4;

    static PaperLines of(OfficialPaper.Head head, Ruler ruler) {
        return new PaperLines(
                ruler.bold(PaperWords.issuerLines(head).getLast(), 12) * 0.45,
                ruler.bold(PaperWords.MOTTO, 13),
                Math.min(ruler.bold(head.title(), 14), PAGE) * 0.4);
    }
}

package vn.chungsuc.documents;

import gg.jte.TemplateEngine;

import org.springframework.stereotype.Component;

import vn.chungsuc.files.Arrival;
import vn.chungsuc.files.FileType;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Writes a paper as DOCX and as PDF. */
@Component
public class PaperPress {

    private final DocxWriter docx;
    private final PdfWriter pdf;
    private final Clock clock;

    PaperPress(TemplateEngine templates, Clock clock) {
        var ruler = new Ruler();
        this.docx = new DocxWriter(ruler);
        this.pdf = new PdfWriter(templates, ruler);
        this.clock = clock;
    }

    /**
     * A draft ready to be frozen.
     *
     * @throws Refused naming everything that is missing
     */
    public WrittenPaper write(PaperKind.Laid laid) {
        FreezeDocument.requireNoneOpen(laid.findings());
        var paper = laid.paper();
        var now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        // whoever hands in waits for both: each has a core to itself
        var word =
                CompletableFuture.supplyAsync(
                        () -> docx.write(paper, now.toInstant()), Thread::startVirtualThread);
        var print = pdf.write(paper, now.toInstant());
        return new WrittenPaper(
                laid.document().version(),
                laid.content(),
                new Arrival(laid.fileName() + ".docx", FileType.DOCX, word.join()),
                new Arrival(laid.fileName() + ".pdf", FileType.PDF, print),
                laid.findings(),
                now);
    }

    /** A draft as DOCX, to be sent round before it is frozen; kept nowhere. */
    byte[] draft(OfficialPaper paper) {
        return docx.write(paper, clock.instant());
    }

    /**
     * A page that is no official paper as PDF, in the letters of one.
     *
     * @param template well-formed XHTML, its letters named «Paper»
     */
    public byte[] page(String title, String template, Map<String, Object> model) {
        return pdf.page(title, template, model, clock.instant());
    }

    /** A list as DOCX, in the letters and tables of a paper but issued by nobody. */
    public static byte[] list(String title, List<String> under, OfficialPaper.Table table) {
        return ListWriter.write(title, under, table);
    }
}

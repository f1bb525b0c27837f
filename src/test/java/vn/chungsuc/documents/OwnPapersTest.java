package vn.chungsuc.documents;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.chungsuc.reader.Finding;
import vn.chungsuc.reader.Reader;
import vn.chungsuc.reader.Reference;
import vn.chungsuc.reader.Severity;

import java.time.Instant;
import java.util.List;

/** What the product sets out passes the product's own check. */
class OwnPapersTest {

    private static final Instant FROZEN = Instant.parse("2025-01-10T02:00:00Z");

    static List<OfficialPaper> papers() {
        return List.of(SamplePaper.district(), SamplePaper.commune(3, 5));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void docxHasNoError(OfficialPaper paper) {
        var reading = Reader.read(new DocxWriter(new Ruler()).write(paper, FROZEN), Reference.NONE);
        assertThat(reading.findings()).filteredOn(OwnPapersTest::isError).isEmpty();
        assertThat(reading.paper().particulars().signer()).isEqualTo(paper.signature().name());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void pdfHasNoError(OfficialPaper paper) {
        var press = new PdfWriter(TemplateEngine.createPrecompiled(ContentType.Html), new Ruler());
        var reading = Reader.read(press.write(paper, FROZEN), Reference.NONE);
        assertThat(reading.findings()).filteredOn(OwnPapersTest::isError).isEmpty();
        assertThat(reading.paper().particulars().signer()).isEqualTo(paper.signature().name());
    }

    private static boolean isError(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }
}

package vn.chungsuc.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.chungsuc.DatabaseTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the product writes passes its own check; what an officer adds to it may not. */
@DatabaseTest
class CheckPaperTest {

    @Autowired private CheckPaper check;

    @Test
    void aPaperOfOursHasNoErrorOfItsOwn() {
        for (var paper : List.of(district(List.of()), SamplePaper.commune(3, 12))) {
            assertThat(check.errors(paper)).isEmpty();
        }
    }

    @Test
    void aSumThatDoesNotAddUpIsToldAndMayBeAnsweredFor() {
        var wrong =
                district(
                        List.of(
                                OfficialPaper.Paragraph.of(
                                        "Tổng vốn 9.000 triệu đồng, trong đó: ngân sách huyện 5.000"
                                                + " triệu đồng, nhân dân đóng góp 3.000 triệu"
                                                + " đồng.")));
        var told = check.text(wrong, Map.of()).toList();
        assertThat(told).hasSize(1).allMatch(Finding::waivable).allMatch(Finding::open);
        assertThat(told.getFirst().sentence()).contains("8.000");
        var waived = check.text(wrong, Map.of(told.getFirst().key(), "Chờ quyết toán"));
        assertThat(waived).noneMatch(Finding::open);
    }

    /** That nobody is chosen is told beside the layout; the text is not blamed for it as well. */
    @Test
    void aPaperNobodyIsChosenToSignNamesNobody() {
        var paper = district(List.of());
        for (var secretary : Arrays.asList(null, "Lê Thị Ghi")) {
            var unsigned =
                    new OfficialPaper(
                            paper.head(),
                            paper.addressees(),
                            paper.basis(),
                            paper.body(),
                            OfficialPaper.Signature.of(null).beside(secretary),
                            paper.recipients(),
                            paper.annexes());
            assertThat(check.errors(unsigned)).isEmpty();
        }
    }

    /** The sample, its legal basis whole. */
    private static OfficialPaper district(List<OfficialPaper.Block> first) {
        var sample = SamplePaper.district();
        var body = new ArrayList<>(first);
        body.addAll(sample.body());
        return new OfficialPaper(
                sample.head(),
                sample.addressees(),
                List.of("Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND huyện Minh Điền"),
                body,
                sample.signature(),
                sample.recipients(),
                sample.annexes());
    }
}

package vn.chungsuc.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.chungsuc.ApiClient;
import vn.chungsuc.DatabaseTest;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.assignments.AssignmentWorld.Province;
import vn.chungsuc.reader.Reader;
import vn.chungsuc.reader.Reference;
import vn.chungsuc.reader.Severity;
import vn.chungsuc.shared.Vi;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A decision of assignment from what is in force to what it puts in force. */
@DatabaseTest
class DecisionTest {

    @LocalServerPort private int port;
    @Autowired private MockMvc mvc;
    @Autowired private TestOfficers officers;
    @Autowired private AssignmentWorld world;

    private RequestPostProcessor clerk;
    private Province province;

    private void world(String code) {
        province = world.make(code);
        clerk = officers.as("phan-cong-" + code.toLowerCase(), "vpdp-tinh", code);
    }

    @Test
    void oneLeadForEachThingAndNobodyWhoLeft() throws Exception {
        world("Q1");
        var decision = open("dia-ban");
        refused(give(decision, "m" + province.left().member(), 1), "thôi Ủy viên từ ngày");
        refused(give(decision, "", 1), "Chọn thành viên.");
        refused(
                send(
                        clerk,
                        post(decision + "/dia-ban").param("who", "m" + province.lan().member())),
                "Đánh dấu ít nhất một nơi.");
        assertThat(give(decision, "m" + province.lan().member(), 1).getStatus()).isEqualTo(302);
        var twice = give(decision, "m" + province.minh().member(), 1);
        refused(twice, "đã có Lan Thử Q1 phụ trách; mỗi việc chỉ một");
        assertThat(text(twice))
                .contains("value=\"m" + province.minh().member() + "\" selected")
                .contains("value=\"" + place(1) + "\" checked");
        refused(give(decision, "m" + province.lan().member(), 1), "Lan Thử Q1 đã phụ trách");
        send(clerk, giving(decision, "m" + province.minh().member(), 1).param("replaces", "1"));
        assertThat(text(send(clerk, get(decision + "/thay-doi"))))
                .contains("Minh Thử Q1 (phụ trách)")
                .doesNotContain("Lan Thử Q1 (phụ trách)");
    }

    /** A town ward may be helped; a commune must. */
    @Test
    void aCommuneWithoutAHelperIsNamedAndNothingIsFrozen() throws Exception {
        world("Q2");
        var decision = open("dia-ban");
        give(decision, "m" + province.lan().member(), 1);
        var page = text(send(clerk, get(decision)));
        assertThat(page)
                .contains("Còn 1 nơi chưa có thành viên giúp đỡ: Xã Bình Hai Q2.")
                .doesNotContain("Phường Cẩm Ba Q2.");
        layOut(decision);
        assertThat(send(clerk, post(paper(decision) + "/lan-chot")).getStatus()).isEqualTo(409);
        var criteria = open("tieu-chi");
        assertThat(text(send(clerk, get(criteria))))
                .contains("chưa có người phụ trách: tiêu chí 1");
        assertThat(send(clerk, get(criteria + "/dia-ban")).getStatus()).isEqualTo(404);
    }

    @Test
    void itsNumberPutsItInForceAndTheNextOneTakesItsPlace() throws Exception {
        world("Q3");
        var first = open("dia-ban");
        give(first, "m" + province.lan().member(), 1, 2);
        send(clerk, giving(first, "m" + province.minh().member(), 1).param("part", "SUPPORT"));
        send(clerk, giving(first, "m" + province.minh().member(), 1).param("field", "OCOP"));
        freeze(first);
        assertThat(world.inCharge(province.commune(1), world.today())).isEmpty();
        paperSays(first);
        var signed = world.today().minusDays(20);
        number(first, 12, signed);
        assertThat(world.inCharge(province.commune(1), signed.minusDays(1))).isEmpty();
        assertThat(world.inCharge(province.commune(1), signed))
                .containsExactly(
                        "Lan Thử Q3 LEAD 12/QĐ-BCĐ area", "Minh Thử Q3 SUPPORT 12/QĐ-BCĐ area");

        isChangedByDecisionAlone();

        var second = open("dia-ban");
        assertThat(text(send(clerk, get(second + "/thay-doi")))).contains("Chưa thay đổi gì");
        assertThat(text(send(clerk, get(second + "/dia-ban")))).contains("OCOP</span>");
        send(clerk, giving(second, "m" + province.minh().member(), 2).param("replaces", "1"));
        assertThat(text(send(clerk, get(second + "/thay-doi"))))
                .contains("Xã Bình Hai Q3", "Lan Thử Q3 (phụ trách)", "Minh Thử Q3 (phụ trách)");
        freeze(second);
        assertThat(text(send(clerk, get(second))))
                .contains("thay thế các nội dung phân công tại Quyết định số 12/QĐ-BCĐ");
        var early =
                send(
                        clerk,
                        post(paper(second) + "/so")
                                .param("number", "13")
                                .param("date", Vi.date(signed))
                                .param("signerName", "Ngô Văn Thử"));
        assertThat(early.getStatus()).isEqualTo(409);
        assertThat(text(early)).contains("Quyết định 12/QĐ-BCĐ có hiệu lực từ");
        var later = world.today().minusDays(5);
        number(second, 13, later);
        assertThat(world.inCharge(province.commune(2), later.minusDays(1)))
                .containsExactly("Lan Thử Q3 LEAD 12/QĐ-BCĐ area");
        assertThat(world.inCharge(province.commune(2), later))
                .containsExactly("Minh Thử Q3 LEAD 13/QĐ-BCĐ area");
        assertThat(text(send(clerk, get(first)))).contains("Hết hiệu lực từ " + Vi.date(later));

        var moved = later.plusDays(2);
        send(
                clerk,
                post(paper(second) + "/sua-so")
                        .param("number", "14")
                        .param("date", Vi.date(moved))
                        .param("signerName", "Ngô Văn Thử")
                        .param("why", "Ghi nhầm ngày"));
        assertThat(world.inCharge(province.commune(2), later))
                .containsExactly("Lan Thử Q3 LEAD 12/QĐ-BCĐ area");
        assertThat(world.inCharge(province.commune(2), moved))
                .containsExactly("Minh Thử Q3 LEAD 14/QĐ-BCĐ area");
    }

    /** Guard of the field study: who helps which place changes by the next decision. */
    private void isChangedByDecisionAlone() throws Exception {
        var page = "/phan-cong/" + province.commune(1);
        var by = "Theo Quyết định 12/QĐ-BCĐ";
        var given =
                post(page)
                        .param("viec", "dia-ban")
                        .param("member", "" + province.minh().member())
                        .param("part", "LEAD")
                        .param("replaces", "1")
                        .param("validFrom", Vi.date(world.today()));
        refused(send(clerk, given), by);
        var charge = world.charge(province.commune(1), province.lan().member());
        assertThat(text(send(clerk, get(page))))
                .contains("Thay bằng quyết định mới")
                .doesNotContain("/thoi/" + charge + "?");
        var end = post(page + "/thoi/" + charge).param("lastDay", Vi.date(world.today()));
        var ended = send(clerk, end);
        assertThat(ended.getStatus()).isEqualTo(409);
        assertThat(text(ended)).contains(by);
        assertThat(text(send(clerk, get("/phan-cong/" + province.commune(3)))))
                .doesNotContain("Theo Quyết định");
    }

    @Test
    void officesAndCriteriaGoIntoTheirOwnAnnexes() throws Exception {
        world("Q4");
        var decision = open("tieu-chi", "co-quan");
        var all = text(send(clerk, get(decision + "/tieu-chi")));
        var leads = post(decision + "/tieu-chi").param("who", "m" + province.lan().member());
        var offices =
                post(decision + "/co-quan")
                        .param("who", "b" + province.office())
                        .param("words", "Hướng dẫn, thẩm tra");
        Pattern.compile("value=\"(tc:\\d+)\"")
                .matcher(all)
                .results()
                .forEach(one -> {
                    leads.param("viec", one.group(1));
                    offices.param("viec", one.group(1));
                });
        assertThat(send(clerk, leads).getStatus()).isEqualTo(302);
        assertThat(send(clerk, offices).getStatus()).isEqualTo(302);
        freeze(decision);
        number(decision, 7, world.today());
        assertThat(world.inCharge("Q4", world.today()))
                .contains("Lan Thử Q4 LEAD 07/QĐ-BCĐ 1", "Lan Thử Q4 LEAD 07/QĐ-BCĐ 2");
        assertThat(text(send(clerk, get("/phan-cong/Q4").param("bo", AssignmentWorld.SET))))
                .contains("Theo Quyết định 07/QĐ-BCĐ", "/phan-cong/quyet-dinh/moi")
                .doesNotContain("value=\"tc:1\"");
        refused(
                send(
                        clerk,
                        post("/phan-cong/Q4")
                                .param("bo", AssignmentWorld.SET)
                                .param("viec", "tc:1")
                                .param("member", "" + province.minh().member())
                                .param("part", "SUPPORT")
                                .param("validFrom", Vi.date(world.today()))),
                "chỉ thay đổi bằng quyết định mới");
        var api = new ApiClient(port, officers.token("phan-cong-api-q4", "vpdp-tinh", "Q4"));
        var listed = api.read("/assignment-decisions?inForce=true");
        assertThat(listed.findValuesAsString("number")).containsExactly("7");
        assertThat(
                        api.read("/assignment-decisions/" + listed.get(0).get("id") + "/lines")
                                .findValuesAsString("words"))
                .contains("Hướng dẫn, thẩm tra");
        assertThat(words(decision, "docx"))
                .contains("Phụ lục II", "Hướng dẫn, thẩm tra", "Sở Thử nghiệm Q4");
        var neighbour = officers.as("phan-cong-la", "vpdp-tinh", "98");
        assertThat(send(neighbour, get(decision)).getStatus()).isEqualTo(404);
    }

    private void paperSays(String decision) throws Exception {
        for (var kind : new String[] {"docx", "pdf"}) {
            assertThat(words(decision, kind))
                    .contains("QUYẾT ĐỊNH:", "Điều 1. Phân công thành viên phụ trách")
                    .contains("02 thành viên phụ trách, giúp đỡ 02 xã", "mỗi xã một sản phẩm")
                    .contains("Lan Thử Q3, Ủy viên");
        }
    }

    /** What a file of the paper says; it has no error by the product's own check. */
    private String words(String decision, String kind) throws Exception {
        var page = text(send(clerk, get(decision)));
        var files = Pattern.compile("/tep/(\\d+)").matcher(page).results().toList();
        var at = files.get(kind.equals("docx") ? 0 : 1).group(1);
        var bytes = send(clerk, get(paper(decision) + "/tep/" + at)).getContentAsByteArray();
        var reading = Reader.read(bytes, Reference.NONE);
        assertThat(reading.findings())
                .filteredOn(one -> one.severity() == Severity.ERROR)
                .isEmpty();
        return String.join(" ", reading.paper().source().lines());
    }

    private String open(String... sections) throws Exception {
        return send(
                        clerk,
                        post("/phan-cong/quyet-dinh")
                                .param("body", "" + province.body())
                                .param("set", AssignmentWorld.SET)
                                .param("phan", sections))
                .getRedirectedUrl();
    }

    private String place(int commune) {
        return "dv:" + world.unit(province.commune(commune)) + ":NTM";
    }

    private MockHttpServletRequestBuilder giving(String decision, String who, int... communes) {
        var request = post(decision + "/dia-ban").param("who", who);
        for (var commune : communes) {
            request.param("viec", place(commune));
        }
        return request;
    }

    private MockHttpServletResponse give(String decision, String who, int... communes)
            throws Exception {
        return send(clerk, giving(decision, who, communes));
    }

    private void layOut(String decision) throws Exception {
        var signer = Pattern.compile("<option value=\"(\\d+)\"");
        var found = signer.matcher(text(send(clerk, get(decision))));
        assertThat(found.find()).isTrue();
        send(
                clerk,
                post(paper(decision) + "/the-thuc")
                        .param("place", "Thử")
                        .param("signer", found.group(1))
                        .param("recipients", "Như Điều thi hành\nLưu: VT"));
    }

    private void freeze(String decision) throws Exception {
        layOut(decision);
        var frozen = send(clerk, post(paper(decision) + "/lan-chot"));
        assertThat(frozen.getStatus()).as(text(frozen)).isEqualTo(302);
    }

    private void number(String decision, int number, LocalDate day) throws Exception {
        var numbered =
                send(
                        clerk,
                        post(paper(decision) + "/so")
                                .param("number", "" + number)
                                .param("date", Vi.date(day))
                                .param("signerName", "Ngô Văn Thử"));
        assertThat(numbered.getStatus()).as(text(numbered)).isEqualTo(302);
    }

    private static String paper(String decision) {
        return "/van-ban/" + decision.substring(decision.lastIndexOf('/') + 1);
    }

    private void refused(MockHttpServletResponse answer, String sentence) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains(sentence);
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse send(
            RequestPostProcessor who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(who).with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse();
    }
}

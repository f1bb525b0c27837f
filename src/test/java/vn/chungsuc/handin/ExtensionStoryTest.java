package vn.chungsuc.handin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.quickreport.MonthWorld;
import vn.chungsuc.shared.Vi;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** A unit asks its superior for a later due day, and hears the answer. */
@DatabaseTest
class ExtensionStoryTest {

    private static final String PROVINCE = "NX";
    private static final String COMMUNE = "NX001";
    private static final String OTHER = "NX002";

    @Autowired private MockMvc mvc;
    @Autowired private TestOfficers officers;
    @Autowired private JdbcClient jdbc;
    @Autowired private MonthWorld world;

    private RequestPostProcessor commune;
    private RequestPostProcessor other;
    private RequestPostProcessor province;
    private LocalDate today;

    @BeforeEach
    void aProvinceThatAsks() {
        world.make(PROVINCE);
        commune = officers.as("giahan.xa", "thuong-truc-xa", COMMUNE);
        other = officers.as("giahan.ban", "thuong-truc-xa", OTHER);
        province = officers.as("giahan.tinh", "vpdp-tinh", PROVINCE);
        today = world.today();
    }

    @Test
    void theUnitAsksTheSuperiorSeesItAndGivesAnotherDay() throws Exception {
        var owed = owed(COMMUNE, 2);
        assertThat(ask(commune, owed, today.plusDays(9), "Bão số 12").getStatus()).isEqualTo(302);

        assertThat(text(perform(commune, get(owed)))).contains("Chờ trả lời", "Bão số 12");
        assertThat(text(perform(commune, get("/")))).contains("đã xin gia hạn đến");
        assertThat(text(perform(province, get("/")))).contains("báo cáo xin gia hạn");
        assertThat(text(perform(province, get("/lanh-dao/" + PROVINCE)))).contains("xin gia hạn");
        assertThat(text(perform(province, get("/bao-cao/nop?ky=tat-ca&trangThai=ASKED"))))
                .contains(owed, "xin đến " + Vi.date(today.plusDays(9)));
        assertThat(text(perform(province, get(owed))))
                .contains("Trả lời xin gia hạn", "value=\"" + Vi.date(today.plusDays(9)))
                .doesNotContain("id=\"xin-gia-han\"");

        give(owed, today.plusDays(5), "Chỉ thêm đến đó");
        assertThat(text(perform(commune, get(owed))))
                .contains("Được đến " + Vi.date(today.plusDays(5)), "Chỉ thêm đến đó")
                .doesNotContain("quá hạn");
        assertThat(text(perform(province, get("/bao-cao/nop?ky=tat-ca&trangThai=ASKED"))))
                .doesNotContain(owed + "\"");
        assertThat(journalled(owed)).isEqualTo(2);
    }

    @Test
    void aRefusalSaysWhyAndTheUnitMayAskAgain() throws Exception {
        var owed = owed(COMMUNE, 1);
        ask(commune, owed, today.plusDays(9), "Thiếu người");
        var blank = perform(province, post(owed + "/khong-gia-han").param("refusal", " "));
        assertThat(blank.getStatus()).isEqualTo(422);
        assertThat(text(blank)).contains("Viết vì sao không gia hạn");
        refuse(owed, "Đã gia hạn hai kỳ liền");
        assertThat(text(perform(commune, get(owed))))
                .contains("Không gia hạn", "Đã gia hạn hai kỳ liền");
        assertThat(
                        perform(province, post(owed + "/khong-gia-han").param("refusal", "lần nữa"))
                                .getStatus())
                .as("nothing waits any more")
                .isEqualTo(409);
        assertThat(ask(commune, owed, today.plusDays(3), "Mưa lớn").getStatus()).isEqualTo(302);
    }

    @Test
    void askingTwiceOrForADayNotLaterOrWithoutAReasonIsRefusedBesideTheField() throws Exception {
        var owed = owed(OTHER, 2);
        var due = LocalDate.now().minusMonths(2).withDayOfMonth(15);
        assertThat(fault(ask(other, owed, due, "Bão"))).contains("Hạn mới phải sau hạn đang có");
        assertThat(fault(ask(other, owed, today.minusDays(1), "Bão"))).contains("đã qua");
        var unreadable =
                perform(
                        other,
                        post(owed + "/xin-gia-han").param("askDue", "mai").param("askWhy", "Bão"));
        assertThat(fault(unreadable))
                .contains("Không đọc được ngày «mai»", "value=\"mai\"", "value=\"Bão\"");
        assertThat(fault(ask(other, owed, today.plusDays(2), "  "))).contains("Viết lý do xin");

        ask(other, owed, today.plusDays(2), "Bão");
        assertThat(fault(ask(other, owed, today.plusDays(4), "Bão")))
                .contains("id=\"askDue-error\"", "Đã xin gia hạn đến", "không xin thêm");
        assertThat(ask(commune, owed, today.plusDays(4), "Bão").getStatus())
                .as("another commune's")
                .isEqualTo(404);
        assertThat(ask(province, owed, today.plusDays(4), "Bão").getStatus())
                .as("the receiver gives the day itself")
                .isEqualTo(404);
    }

    @Test
    void whatWasHandedInWaitsNoMoreAndAsksForNothing() throws Exception {
        var owed = owed(OTHER, 1);
        ask(other, owed, today.plusDays(2), "Bão");
        jdbc.sql(
                        """
                        insert into handin.submission (obligation_id, attempt, figures, account_id, at)
                        values (:id, 1, '{"counts":[],"gained":[],"lost":[],"lacking":[],"lines":{}}', 1, now())
                        """)
                .param("id", id(owed))
                .update();
        assertThat(text(perform(other, get(owed)))).contains("Đã nộp, không cần nữa");
        assertThat(fault(ask(other, owed, today.plusDays(4), "Bão")))
                .contains("Báo cáo đã nộp, không cần xin gia hạn nữa.");
        assertThat(
                        perform(
                                        province,
                                        post(owed + "/khong-gia-han").param("refusal", "muộn rồi"))
                                .getStatus())
                .isEqualTo(409);
    }

    private MockHttpServletResponse ask(
            RequestPostProcessor who, String owed, LocalDate due, String why) throws Exception {
        return perform(
                who,
                post(owed + "/xin-gia-han").param("askDue", Vi.date(due)).param("askWhy", why));
    }

    private void give(String owed, LocalDate due, String why) throws Exception {
        perform(province, post(owed + "/gia-han").param("due", Vi.date(due)).param("why", why));
    }

    private void refuse(String owed, String why) throws Exception {
        perform(province, post(owed + "/khong-gia-han").param("refusal", why));
    }

    private static String fault(MockHttpServletResponse response) {
        assertThat(response.getStatus()).isEqualTo(422);
        return text(response);
    }

    private String owed(String unit, int monthsAgo) {
        return "/bao-cao/nop/"
                + jdbc.sql(
                                "select id from handin.obligation where unit_id = :unit and"
                                        + " period_from = :from")
                        .param("unit", world.id(unit))
                        .param("from", today.minusMonths(monthsAgo).withDayOfMonth(1))
                        .query(Long.class)
                        .single();
    }

    private static long id(String owed) {
        return Long.parseLong(owed.substring(owed.lastIndexOf('/') + 1));
    }

    private int journalled(String owed) {
        return jdbc.sql(
                        """
                        select count(*) from journal.entry_v
                        where subject_kind = 'report-obligation' and subject_key = :id
                          and action in ('report-extension-asked', 'report-extended')
                        """)
                .param("id", String.valueOf(id(owed)))
                .query(Integer.class)
                .single();
    }

    private MockHttpServletResponse perform(
            RequestPostProcessor who, MockHttpServletRequestBuilder what) throws Exception {
        return mvc.perform(what.with(csrf()).with(who)).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

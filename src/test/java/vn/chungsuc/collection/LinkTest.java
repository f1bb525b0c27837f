package vn.chungsuc.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import static vn.chungsuc.collection.CollectionWorld.asking;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.people.PeopleWorld;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.units.Units;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

@DatabaseTest
class LinkTest {

    private static final AtomicInteger NEXT = new AtomicInteger(76300);

    @Autowired private MockMvc mvc;
    @Autowired private TestOfficers officers;
    @Autowired private OpenRequest openRequest;
    @Autowired private PeopleWorld world;
    @Autowired private JdbcClient jdbc;
    @Autowired private Units units;

    private String code = "";
    private String officerName = "";
    private Officer officer;

    @BeforeEach
    void aCommune() {
        code = String.valueOf(NEXT.getAndIncrement());
        officerName = "lien-ket-" + code;
        world.commune(code);
        officer = officers.officer(officerName, "thuong-truc-xa", code);
    }

    private OpenRequest.Opened open(OffsetDateTime until) {
        return openRequest.handle(officer, asking(code, until, "1.1", "3.1"));
    }

    @Test
    void answersCountOnlyWhenTheOfficerTakesThemAndTheSupplierIsNamed() throws Exception {
        var opened = open(OffsetDateTime.now().plusDays(2));
        var sessions = count("select count(*) from access.session");
        mvc.perform(get("/tra-loi/" + opened.secret())).andExpect(status().isOk());
        mvc.perform(
                        post("/tra-loi/" + opened.secret())
                                .param("gt.1.1", "đạt")
                                .param("tu.3.1", "5.900")
                                .param("mau.3.1", "5.642")
                                .param("ten", "Bà Thử")
                                .with(csrf()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString(": Tử số 5.900 lớn hơn mẫu số 5.642")))
                .andExpect(content().string(containsString("value=\"5.900\"")));
        mvc.perform(
                        post("/tra-loi/" + opened.secret())
                                .param("gt.1.1", "đạt")
                                .param("tu.3.1", "5.000")
                                .param("mau.3.1", "5.642")
                                .param("ten", "Bà Thử")
                                .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Đã nhận 2 câu trả lời")));
        assertThat(count("select count(*) from access.session")).isEqualTo(sessions);
        assertThat(values()).isZero();
        mvc.perform(
                        post("/thu-thap/" + opened.id() + "/duyet")
                                .with(officers.as(officerName, "thuong-truc-xa", code))
                                .param("chon.3.1", "1")
                                .param("ban.3.1", "0")
                                .param("ban.1.1", "0")
                                .param("tu.3.1", "5.000")
                                .param("mau.3.1", "5.642")
                                .with(csrf()))
                .andExpect(redirectedUrl("/thu-thap/" + opened.id()));
        assertThat(values()).isEqualTo(1);
        assertThat(
                        jdbc.sql(
                                        """
                                        select v.supplied_by from assessment.indicator_value_v v
                                        join units.unit_v u on u.id = v.unit_id where u.code = :code
                                        """)
                                .param("code", code)
                                .query(String.class)
                                .single())
                .startsWith("Bà Thử, Xã Thử " + code);
    }

    private int values() {
        return jdbc.sql(
                        """
                        select count(*) from assessment.indicator_value_v v
                        join units.unit_v u on u.id = v.unit_id where u.code = :code
                        """)
                .param("code", code)
                .query(Integer.class)
                .single();
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    @Test
    void aVillagesFigureDoesNotTakeTheCommunesPlaceByItself() throws Exception {
        CollectionWorld.villages(jdbc, units, code, "Đông", "Tây", "Nam");
        var until = OffsetDateTime.now().plusDays(2);
        taken(openRequest.handle(officer, asking(code, until, "3.1")), "124", "3.222", 0);
        var opened = openRequest.handle(officer, asking(code + "-01", until, "3.1"));
        answer(opened, "3", "200");
        mvc.perform(
                        get("/thu-thap/" + opened.id())
                                .with(officers.as(officerName, "thuong-truc-xa", code)))
                .andExpect(content().string(containsString("số của 1/3 thôn")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "/thu-thap/thon?don-vi=" + code + "&amp;nam=2023")))
                .andExpect(content().string(containsString("name=\"chon.3.1\" value=\"1\"> Nhận")));
        take(opened, "3", "200", 1);
        mvc.perform(
                        get("/thu-thap/" + opened.id())
                                .with(officers.as(officerName, "thuong-truc-xa", code)))
                .andExpect(content().string(containsString("thay cho 124/3.222 = 3,85%")));
    }

    private void taken(OpenRequest.Opened opened, String above, String below, int version)
            throws Exception {
        answer(opened, above, below);
        take(opened, above, below, version);
    }

    private void answer(OpenRequest.Opened opened, String above, String below) throws Exception {
        mvc.perform(
                        post("/tra-loi/" + opened.secret())
                                .param("tu.3.1", above)
                                .param("mau.3.1", below)
                                .param("ten", "Bà Thử")
                                .with(csrf()))
                .andExpect(status().isOk());
    }

    private void take(OpenRequest.Opened opened, String above, String below, int version)
            throws Exception {
        mvc.perform(
                        post("/thu-thap/" + opened.id() + "/duyet")
                                .with(officers.as(officerName, "thuong-truc-xa", code))
                                .param("chon.3.1", "1")
                                .param("ban.3.1", String.valueOf(version))
                                .param("tu.3.1", above)
                                .param("mau.3.1", below)
                                .with(csrf()))
                .andExpect(redirectedUrl("/thu-thap/" + opened.id()));
    }

    @Test
    void theFormAsksAVillageFirstKeepsWhatWasTypedAndTicksWhatLacks() throws Exception {
        CollectionWorld.villages(jdbc, units, code, "Đông", "Tây");
        var me = officers.as(officerName, "thuong-truc-xa", code);
        mvc.perform(get("/thu-thap/moi?nam=2023").with(me))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "<option value=\"" + code + "-01\" selected>")));
        for (var button : List.of("xem", "thieu")) {
            mvc.perform(
                            post("/thu-thap")
                                    .with(me)
                                    .param(button, "1")
                                    .param("don-vi", code)
                                    .param("nam", "2023")
                                    .param("ct", "3.1")
                                    .param("nguoi-nhan", "Bà Thử")
                                    .with(csrf()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("value=\"Bà Thử\"")))
                    .andExpect(content().string(containsString("value=\"3.1\" checked")))
                    .andExpect(
                            content()
                                    .string(
                                            button.equals("xem")
                                                    ? not(containsString("value=\"1.1\" checked"))
                                                    : containsString("value=\"1.1\" checked")));
        }
    }

    @Test
    void aCommuneThatIsNoMoreIsAskedForItsYears() throws Exception {
        var me = officers.as(officerName, "thuong-truc-xa", code);
        jdbc.sql("update units.unit set valid_to = '2025-07-01' where code = :code")
                .param("code", code)
                .update();
        units.refreshTree();
        mvc.perform(get("/thu-thap/moi?nam=2023").with(me))
                .andExpect(content().string(containsString("<option value=\"" + code)))
                .andExpect(content().string(containsString("name=\"ct\" value=\"1.1\"")));
        mvc.perform(get("/thu-thap/moi?nam=2026").with(me))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "là đơn vị đến hết 30/06/2025; chọn năm 2025")));
        answer(open(OffsetDateTime.now().plusDays(2)), "50", "100");
    }

    @Test
    void figuresOfPartsAndOfMenAndWomenComeByTheLink() throws Exception {
        var opened =
                openRequest.handle(
                        officer, asking(code, OffsetDateTime.now().plusDays(2), "12.1", "17.1"));
        var link = "/tra-loi/" + opened.secret();
        mvc.perform(get(link))
                .andExpect(content().string(containsString("name=\"tu.17.1/tap-trung\"")))
                .andExpect(content().string(containsString("name=\"mau.12.1/nữ\"")));
        mvc.perform(
                        post(link)
                                .param("tu.17.1/tong-so", "95")
                                .param("mau.17.1/tong-so", "100")
                                .param("tu.17.1/tap-trung", "140")
                                .param("mau.17.1/tap-trung", "100")
                                .param("ten", "Bà Thử")
                                .with(csrf()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("id=\"ct-17-1-tap-trung-error\"")));
        mvc.perform(
                        post(link)
                                .param("tu.17.1/tong-so", "95")
                                .param("mau.17.1/tong-so", "100")
                                .param("tu.17.1/tap-trung", "40")
                                .param("mau.17.1/tap-trung", "100")
                                .param("tu.12.1/nam", "72")
                                .param("mau.12.1/nam", "100")
                                .param("tu.12.1/nữ", "70")
                                .param("mau.12.1/nữ", "100")
                                .param("ten", "Bà Thử")
                                .with(csrf()))
                .andExpect(content().string(containsString("Đã nhận 2 câu trả lời")));
        var review = "/thu-thap/" + opened.id();
        mvc.perform(get(review).with(officers.as(officerName, "thuong-truc-xa", code)))
                .andExpect(content().string(containsString("nam 72/100 = 72%; nữ 70/100 = 70%")));
        mvc.perform(
                        post(review + "/duyet")
                                .with(officers.as(officerName, "thuong-truc-xa", code))
                                .param("chon.12.1", "1")
                                .param("ban.12.1", "0")
                                .param("tu.12.1/nam", "72")
                                .param("mau.12.1/nam", "100")
                                .param("tu.12.1/nữ", "71")
                                .param("mau.12.1/nữ", "100")
                                .with(csrf()))
                .andExpect(redirectedUrl(review));
        assertThat(
                        jdbc.sql(
                                        """
                                        select v.parts -> 'nữ' ->> 'numerator' from assessment.indicator_value_v v
                                        join units.unit_v u on u.id = v.unit_id where u.code = :code
                                        """)
                                .param("code", code)
                                .query(String.class)
                                .single())
                .isEqualTo("71");
    }

    @Test
    void aLinkUsedTwiceIsToldAndWhatWasTypedIsShown() throws Exception {
        var link = "/tra-loi/" + open(OffsetDateTime.now().plusDays(2)).secret();
        mvc.perform(post(link).param("gt.1.1", "đạt").param("ten", "Bà Thử").with(csrf()))
                .andExpect(status().isOk());
        mvc.perform(
                        post(link)
                                .param("tu.3.1", "7")
                                .param("mau.3.1", "8")
                                .param("ten", "Ông Thử")
                                .with(csrf()))
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("Bà Thử đã gửi trả lời lúc")))
                .andExpect(content().string(containsString("3.1: 7/8")));
        mvc.perform(get(link)).andExpect(status().isGone());
    }

    @Test
    void aLateLinkIsGoneAndAWrongOneIsNotThere() throws Exception {
        var late = open(OffsetDateTime.now().minusMinutes(1));
        mvc.perform(get("/tra-loi/" + late.secret()))
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("Liên kết đã hết hạn")));
        mvc.perform(get("/tra-loi/" + late.secret() + "x")).andExpect(status().isNotFound());
        assertThat(
                        count(
                                "select count(*) from collection.request where encode(sha256,"
                                        + " 'escape') like '%"
                                        + late.secret()
                                        + "%'"))
                .isZero();
    }

    @Test
    void nobodyGuessesTheirWayIn() throws Exception {
        var refused = 0;
        for (int at = 0; at < 40; at++) {
            var answer =
                    mvc.perform(
                                    get("/tra-loi/doan-mo-" + at)
                                            .with(request -> {
                                                request.setRemoteAddr("203.0.113.9");
                                                return request;
                                            }))
                            .andReturn()
                            .getResponse();
            refused += answer.getStatus() == 429 ? 1 : 0;
        }
        assertThat(refused).isGreaterThanOrEqualTo(9);
    }
}

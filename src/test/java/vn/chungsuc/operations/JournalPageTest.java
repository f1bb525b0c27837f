package vn.chungsuc.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.units.Units;

import java.time.LocalDate;
import java.util.Map;

@DatabaseTest
class JournalPageTest {

    @Autowired MockMvc mvc;

    @Autowired TestOfficers officers;

    @Autowired Journal journal;

    @Autowired Units units;

    @Autowired JdbcClient jdbc;

    @Autowired TransactionTemplate transaction;

    @BeforeEach
    void record() {
        for (var code : new String[] {"98001", "98002"}) {
            var unit = units.find(code, LocalDate.of(2026, 1, 1)).orElseThrow();
            journal.record(
                    JournalEntry.by("mai", "page-tested", "test", "trong-" + code)
                            .in(unit.id())
                            .changing(Map.of("value", 1), Map.of("value", 2)));
        }
        jdbc.sql("select journal.seal(10000)").query(Integer.class).single();
    }

    @Test
    void showsTheAreaAndNothingBeyondIt() throws Exception {
        mvc.perform(get("/quan-tri/nhat-ky").with(reader()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("trong-98001")))
                .andExpect(content().string(not(containsString("trong-98002"))));
        mvc.perform(get("/quan-tri/nhat-ky?don-vi=98002").with(reader()))
                .andExpect(content().string(not(containsString("trong-98002"))));
    }

    @Test
    void filtersByUnitPersonSubjectDayAndDeed() throws Exception {
        mvc.perform(
                        get("/quan-tri/nhat-ky?don-vi=98001&nguoi=mai&doi-tuong=trong-98001&viec=page-tested&tu=1/1/2026")
                                .with(reader()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("trong-98001")));
        mvc.perform(get("/quan-tri/nhat-ky?den=31/12/2025").with(reader()))
                .andExpect(content().string(containsString("Không có mục nào khớp")));
    }

    @Test
    void saysWhatIsWrongWithADayAndKeepsIt() throws Exception {
        mvc.perform(get("/quan-tri/nhat-ky?tu=31/6/2025").with(reader()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("«31/6/2025»")));
    }

    @Test
    void operatorsSeeTheInstallationAndVerifyTheChain() throws Exception {
        var operator = officers.as("ops-operator", "quan-tri-he-thong", "98");
        mvc.perform(get("/quan-tri").with(operator))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("PostgreSQL 18")));
        mvc.perform(
                        post("/quan-tri/nhat-ky/lan-soat")
                                .with(operator)
                                .with(csrf())
                                .header("HX-Request", "true"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Nhật ký nguyên vẹn")));
    }

    @Test
    void theNewestPageNeverReadsTheWholeJournal() {
        var plan =
                transaction.execute(step -> {
                    jdbc.sql("set local enable_seqscan = off").update();
                    return String.join(
                            "\n",
                            jdbc.sql(
                                            "explain select seq from journal.sealed_v where actor ="
                                                    + " 'mai' order by seq desc limit 50")
                                    .query(String.class)
                                    .list());
                });
        assertThat(plan).contains("entry_actor").doesNotContain("Sort");
    }

    @Test
    void healthIsOpenAndMetricsAreNot() throws Exception {
        mvc.perform(get("/actuator/health/readiness")).andExpect(status().isOk());
        mvc.perform(get("/actuator/prometheus")).andExpect(status().isUnauthorized());
        mvc.perform(
                        get("/actuator/prometheus")
                                .with(officers.bearer("ops-operator", "quan-tri-he-thong", "98")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("hikaricp_connections")));
    }

    private RequestPostProcessor reader() {
        return officers.as("ops-reader", "chu-tich-xa", "98001");
    }
}

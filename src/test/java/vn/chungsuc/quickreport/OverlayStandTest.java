package vn.chungsuc.quickreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.units.Units;

import java.nio.charset.StandardCharsets;

/** A month's report counts units judged by a province's overlay, as every overview does. */
@DatabaseTest
class OverlayStandTest {

    private static final String PROVINCE = "53";
    private static final String OVERLAY = "xa-ntm-2021-2025--an-giang";

    @Autowired private MockMvc mvc;
    @Autowired private TestOfficers officers;
    @Autowired private MonthWorld world;
    @Autowired private GatherQuickFigures gather;
    @Autowired private Units units;

    @BeforeEach
    void oneCommuneByTheSetAndOneByItsOverlay() {
        world.make(PROVINCE);
        world.sheet(PROVINCE + "002", world.today().getYear(), OVERLAY);
    }

    @Test
    void aUnitJudgedByAnOverlayCountsUnderItsBase() throws Exception {
        var officer = officers.officer("thang.de", "vpdp-tinh", PROVINCE);
        var today = world.today();
        var report =
                new QuickReport(
                        0,
                        world.id(PROVINCE),
                        null,
                        MonthWorld.SET,
                        today.getYear(),
                        today.getMonthValue(),
                        today.minusMonths(1).withDayOfMonth(10),
                        today.withDayOfMonth(10));
        var province = units.find(PROVINCE, today).orElseThrow();
        var stands = gather.gather(officer.scope(), province, report, today).units();
        assertThat(stands)
                .extracting(QuickFigures.Stand::setId)
                .containsExactlyInAnyOrder(MonthWorld.SET, OVERLAY);
        assertThat(stands)
                .allSatisfy(stand -> {
                    assertThat(stand.now()).isNotNull();
                    assertThat(stand.now().met()).containsExactly(1, 3);
                });

        var asked =
                mvc.perform(
                                get("/bao-cao/nhanh/moi")
                                        .param("unit", PROVINCE)
                                        .with(officers.as("thang.de", "vpdp-tinh", PROVINCE)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        assertThat(asked).contains("value=\"" + MonthWorld.SET + "\"").doesNotContain(OVERLAY);
    }
}

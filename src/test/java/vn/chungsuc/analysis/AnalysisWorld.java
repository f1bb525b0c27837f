package vn.chungsuc.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.criteria.LoadSet;
import vn.chungsuc.criteria.SetUpload;

import java.util.function.IntFunction;

/**
 * Twelve communes over three years, two under one set and one under the next, brought in through
 * the product's own doors. Commune i has, of a hundred: 2.1 = 70 + 2i, then 75 + 2i; 3.1 = 30 + 2i,
 * 40 + 2i, then 50 + 2i; 4.1 = i.
 */
@Component
class AnalysisWorld {

    static final String EARLIER = "xa-thu-truoc";
    static final String LATER = "xa-thu-sau";
    static final int COMMUNES = 12;

    /** Its income of 2024 was typed with a zero too many. */
    static final String SPIKE = "69007";

    private final LoadSet loadSet;
    private final CriteriaSets sets;
    private final ObjectProvider<MockMvcTester> mvc;
    private final TestOfficers officers;

    AnalysisWorld(
            LoadSet loadSet,
            CriteriaSets sets,
            ObjectProvider<MockMvcTester> mvc,
            TestOfficers officers) {
        this.loadSet = loadSet;
        this.sets = sets;
        this.mvc = mvc;
        this.officers = officers;
    }

    void prepare() {
        if (sets.find(LATER).isPresent()) {
            return;
        }
        loadSet.handle("a test", SetUpload.ofText(earlier()), true);
        loadSet.handle("a test", SetUpload.ofText(later()), true);
        pair();
        values(EARLIER, 2022, i -> earlier(i, 30 + 2 * i, 2022));
        values(EARLIER, 2023, i -> earlier(i, 40 + 2 * i, 2023));
        values(LATER, 2024, AnalysisWorld::later);
    }

    private static String earlier(int i, int income, int year) {
        var water = i == 12 && year == 2023 ? ",2.1,,,,đạt," : ",2.1,," + (70 + 2 * i) + ",100,,";
        return lines(i, ",1.1,,,,đạt,", water, ",3.1," + income + ",,,,", ",4.1,," + i + ",100,,");
    }

    private static String later(int i) {
        var income = i == 7 ? 640 : 50 + 2 * i;
        return lines(
                i,
                ",1.1,,,,đạt,",
                ",2.1,," + (75 + 2 * i) + ",100,,",
                ",3.1," + income + ",,,,",
                ",3.2,,50,100,,");
    }

    private static String lines(int i, String... lines) {
        var text = new StringBuilder();
        for (var line : lines) {
            text.append("69%03d".formatted(i)).append(line).append('\n');
        }
        return text.toString();
    }

    private void values(String set, int year, IntFunction<String> lines) {
        var csv = new StringBuilder("unit,indicator,value,numerator,denominator,achieved,note\n");
        for (int i = 1; i <= COMMUNES; i++) {
            csv.append(lines.apply(i));
        }
        assertThat(
                        mvc.getObject()
                                .post()
                                .uri("/api/v1/assessments/" + set + "/" + year + "/values")
                                .contentType("text/csv")
                                .content(csv.toString())
                                .with(officers.bearer("phan-tich-tinh", "vpdp-tinh", "69")))
                .hasStatusOk();
    }

    /** As an administrator does it: 3.2 and the fourth criterion have no counterpart. */
    private void pair() {
        assertThat(
                        mvc.getObject()
                                .post()
                                .uri("/bo-tieu-chi/tuong-ung?tu=" + EARLIER + "&den=" + LATER)
                                .param("ct-1-1", "1.1")
                                .param("ct-1-1-cd", "on")
                                .param("ct-1-1-xn", "on")
                                .param("ct-2-1", "2.1")
                                .param("ct-2-1-cd", "on")
                                .param("ct-3-1", "3.1")
                                .param("ct-3-1-cd", "on")
                                .param("ct-3-1-xn", "on")
                                .param("tc-1", "1")
                                .param("tc-1-xn", "on")
                                .param("tc-2", "2")
                                .param("tc-3", "3")
                                .param("tc-3-xn", "on")
                                .with(officers.as("phan-tich-tinh", "vpdp-tinh", "69"))
                                .with(csrf()))
                .hasStatus(302);
    }

    private static String earlier() {
        return """
        id: xa-thu-truoc
        name: Bộ thử trước
        level: COMMUNE
        tier: NTM
        programme: ntm
        province: Phân Tích
        unitKinds: [xã]
        years: [2022, 2023]
        validFrom: 2022-01-01
        validTo: 2023-12-31
        act: {name: Quyết định thử trước, brief: QĐ thử trước, date: 2022-01-01, issuer: UBND tỉnh Phân Tích}
        state: published
        dimension: {kind: national, options: [{key: CHUNG, name: Chỉ tiêu chung}]}
        bands: [{from: 4, to: 4}, {from: 3, to: 3}, {from: 0, to: 2}]
        criteria:
        """
                + criterion(1, "Quy hoạch", achieved("1.1"))
                + criterion(2, "Nước", percent("2.1", ">=", 80))
                + criterion(3, "Thu nhập", amount("3.1", 50))
                + criterion(4, "Nghèo", percent("4.1", "<=", 5));
    }

    private static String later() {
        return """
        id: xa-thu-sau
        name: Bộ thử sau
        level: COMMUNE
        tier: NTM
        programme: ntm
        province: Phân Tích
        unitKinds: [xã]
        years: [2024, 2026]
        validFrom: 2024-01-01
        validTo: 2026-12-31
        act: {name: Quyết định thử sau, brief: QĐ thử sau, date: 2024-01-01, issuer: UBND tỉnh Phân Tích}
        state: published
        dimension: {kind: national, options: [{key: CHUNG, name: Chỉ tiêu chung}]}
        bands: [{from: 3, to: 3}, {from: 2, to: 2}, {from: 0, to: 1}]
        criteria:
        """
                + criterion(1, "Quy hoạch", achieved("1.1"))
                + criterion(2, "Nước", percent("2.1", ">=", 90))
                + criterion(3, "Thu nhập", amount("3.1", 60) + percent("3.2", ">=", 50));
    }

    private static String criterion(int number, String name, String indicators) {
        return "  - number: %d\n    name: %s\n    group: I. Thử\n    indicators:\n%s"
                .formatted(number, name, indicators);
    }

    private static String achieved(String code) {
        return "      - {code: \"%s\", name: Chỉ tiêu thử %s, kind: achieved}\n"
                .formatted(code, code);
    }

    private static String percent(String code, String operator, int bar) {
        return """
              - {code: "%s", name: Chỉ tiêu thử %s, kind: percent, unit: "%%", operator: "%s", thresholds: [{value: %d}]}
        """
                .formatted(code, code, operator, bar);
    }

    private static String amount(String code, int bar) {
        return """
              - {code: "%s", name: Chỉ tiêu thử %s, kind: amount, unit: triệu đồng, operator: ">=", thresholds: [{value: %d}]}
        """
                .formatted(code, code, bar);
    }
}

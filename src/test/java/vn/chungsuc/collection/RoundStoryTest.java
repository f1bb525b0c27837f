package vn.chungsuc.collection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chungsuc.BrowserTest;
import vn.chungsuc.people.PeopleWorld;
import vn.chungsuc.units.Units;

import java.util.List;

/** Three villages are asked; two answer; what they say is added up and becomes the commune's. */
class RoundStoryTest extends BrowserTest {

    private static final String CODE = "76360";

    @Autowired private PeopleWorld world;
    @Autowired private JdbcClient jdbc;
    @Autowired private Units units;

    @Test
    void fromVillagesToTheCommunesFigure() {
        world.commune(CODE);
        CollectionWorld.villages(jdbc, units, CODE, "Đông", "Tây", "Nam");
        signIn("hoi-thon-" + CODE, "thuong-truc-xa", CODE);
        var form = "/thu-thap/thon?nam=2023&bo=" + CollectionWorld.SET;
        isFitForEveryone(form, "hoi-thon");
        page.setViewportSize(1280, 900);
        page.navigate(form);
        for (var code : List.of("1.1", "3.1", "10", "17.1")) {
            page.locator("input[name='ct'][value='" + code + "']").check();
        }
        page.locator("[id='nguoi." + CODE + "-01']").fill("Bà trưởng thôn Đông");
        click("button:has-text('Mở liên kết cho các thôn')");
        assertThat(page.locator("main")).containsText("Đã mở 3 liên kết.");
        var round = page.locator("form[action$='/ghi']").getAttribute("action").replace("/ghi", "");
        var links =
                page.locator("textarea[readonly]").all().stream()
                        .map(one -> one.inputValue())
                        .map(text -> text.substring(text.indexOf("/tra-loi/")).strip())
                        .toList();

        answer(links.get(0), "90", "100", "6.000", "100", "Bà Đông");
        answer(links.get(1), "10", "300", "8.000", "200", "Bà Nam");
        isFitForEveryone(round, "hoi-thon-dot");
        page.setViewportSize(1280, 900);
        page.navigate(round);
        assertThat(page.locator(".note.warn")).containsText("2/3 thôn đã trả lời.");
        assertThat(page.locator(".note.warn")).containsText("Còn thiếu:");
        assertThat(page.locator("main tbody")).containsText("100/400 = 25%");
        assertThat(page.locator("main tbody")).containsText("14.000/300");
        assertThat(page.locator("main tbody")).containsText("2/2 thôn trả lời đạt");
        click("button:has-text('Ghi tổng thành số của xã')");
        assertThat(page.locator("main tbody")).containsText("đã ghi vào phiếu");

        answer(links.get(2), "300", "400", "1.000", "100", "Ông Tây");
        page.navigate(round);
        assertThat(page.locator("main")).containsText("Tất cả 3 thôn đã trả lời.");
        assertThat(page.locator("main tbody")).containsText("400/800 = 50%");
        click("button:has-text('Ghi tổng thành số của xã')");
        assertThat(page.locator("main tbody")).containsText("đã ghi vào phiếu");
        click("a:has-text('Mở phiếu đánh giá')");
        assertThat(page.locator("#ct-3-1 .res")).containsText("50%");
        org.assertj.core.api.Assertions.assertThat(supplier())
                .contains("Bà Đông, Thôn Đông", "Ông Tây, Thôn Tây", "Bà Nam, Thôn Nam");
    }

    private void answer(
            String link, String above, String below, String total, String people, String name) {
        page.setViewportSize(360, 740);
        page.navigate(link);
        click(page.locator("label[for='ct-1-1-co']"));
        page.fill("#ct-3-1", above);
        page.fill("#ct-3-1-mau", below);
        page.fill("#ct-10", total);
        page.fill("#ct-10-mau", people);
        page.fill("#ct-17-1-tong-so", "9");
        page.fill("#ct-17-1-tong-so-mau", "10");
        page.fill("#ct-17-1-tap-trung", "5");
        page.fill("#ct-17-1-tap-trung-mau", "10");
        page.fill("#ten", name);
        assertNoSidewaysScroll();
        assertAccessible();
        picture("tra-loi-phan-360");
        click("button:has-text('Gửi trả lời')");
        assertThat(page.locator("h1")).hasText("Đã nhận 4 câu trả lời");
    }

    private String supplier() {
        return jdbc.sql(
                        """
                        select distinct v.supplied_by from assessment.indicator_value_v v
                        join units.unit_v u on u.id = v.unit_id where u.code = :code
                        """)
                .param("code", CODE)
                .query(String.class)
                .single();
    }
}

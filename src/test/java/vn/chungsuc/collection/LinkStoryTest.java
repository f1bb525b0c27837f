package vn.chungsuc.collection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.chungsuc.BrowserTest;
import vn.chungsuc.people.PeopleWorld;

/** The officer opens a link, a village head answers on a telephone, the officer takes it over. */
class LinkStoryTest extends BrowserTest {

    private static final String CODE = "76350";

    @Autowired private PeopleWorld world;

    @Test
    void fromALinkToTheSheet() {
        world.commune(CODE);
        signIn("thu-thap-" + CODE, "thuong-truc-xa", CODE);
        page.navigate("/thu-thap/moi?nam=2022");
        page.fill("#nguoi-nhan", "Bà trưởng thôn");
        page.fill("#chon-nam", "2023");
        click("#xem");
        assertThat(page.locator("#nguoi-nhan")).hasValue("Bà trưởng thôn");
        page.locator("input[value='1.1']").check();
        page.locator("input[value='3.1']").check();
        page.fill("#nguoi-nhan", " ");
        click("button:has-text('Mở liên kết')");
        assertThat(page.locator("#nguoi-nhan-error")).hasText("Ghi tên người nhận liên kết.");
        assertThat(page.locator("input[value='3.1']")).isChecked();
        page.fill("#nguoi-nhan", "Bà trưởng thôn");
        click("button:has-text('Mở liên kết')");
        var text = page.locator("#tin-nhan").inputValue();
        var link = text.substring(text.indexOf("/tra-loi/"));

        isFitForEveryone(link, "tra-loi");
        page.setViewportSize(360, 740);
        page.navigate(link);
        click(page.locator("label[for='ct-1-1-co']"));
        page.fill("#ct-3-1", "95");
        page.fill("#ct-3-1-mau", "100");
        page.fill("#ten", "Bà Thử");
        click("button:has-text('Gửi trả lời')");
        assertThat(page.locator("h1")).hasText("Đã nhận 2 câu trả lời");
        page.navigate(link);
        assertThat(page.locator("h1")).hasText("Liên kết đã dùng");

        page.setViewportSize(1280, 900);
        page.navigate("/thu-thap");
        assertThat(page.locator("main tbody tr")).containsText("chờ duyệt");
        click("main tbody a");
        var review = page.url();
        isFitForEveryone(review, "thu-thap-duyet");
        isFitForEveryone(review + "/phieu", "thu-thap-phieu");
        isFitForEveryone("/thu-thap", "thu-thap");
        page.setViewportSize(1280, 900);
        page.navigate(review);
        click("button:has-text('Duyệt')");
        assertThat(page.locator("main")).containsText("đã ghi vào phiếu");
        click("a:has-text('Mở phiếu đánh giá')");
        assertThat(page.locator("#ct-3-1 .res")).containsText("95%");
    }
}

package vn.chungsuc.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.chungsuc.BrowserTest;

/** A commune's officer seats a committee, gives out the criteria and hands one person's over. */
class InChargeStoryTest extends BrowserTest {

    private static final String CODE = "76180";

    @Autowired private PeopleWorld world;

    @Test
    void fromADecisionToWhoIsAskedOnTheSheet() {
        world.commune(CODE);
        var body = world.committee(CODE);
        signIn("phan-cong-" + CODE, "thuong-truc-xa", CODE);
        addMember(body, "Hoa Thử Nghiệm", "hoa@");
        assertThat(page.locator("#email-error")).containsText("không phải địa chỉ thư");
        page.fill("#email", "hoa@thu.example");
        button("Thêm thành viên");
        addMember(body, "Sơn Thử Nghiệm", "son@thu.example");
        assertThat(page.locator("#thanh-vien tbody tr")).hasCount(2);

        page.navigate("/phan-cong/" + CODE + "?bo=xa-ntm-2021-2025");
        page.locator("input[value='tc:17']").check();
        page.locator("input[value='ct:3.1']").check();
        page.selectOption("#member", labelled("Hoa Thử Nghiệm"));
        page.fill("#decisionNumber", "289/QĐ-UBND");
        button("Giao việc");
        assertThat(page.locator("main")).containsText("289/QĐ-UBND");

        page.locator("input[value='tc:17']").check();
        page.selectOption("#member", labelled("Sơn Thử Nghiệm"));
        button("Giao việc");
        assertThat(page.locator("#viec")).containsText("đang do Hoa Thử Nghiệm phụ trách");

        page.navigate("/phan-cong?bo=xa-ntm-2021-2025");
        click("a:has-text('Thử " + CODE + "')");
        click("a:has-text('Hoa Thử Nghiệm') >> nth=0");
        click("a:has-text('Bàn giao việc')");
        page.selectOption("#taker", labelled("Sơn Thử Nghiệm"));
        button("Xem trước");
        assertThat(page.locator("#xem-truoc tbody tr")).hasCount(2);
        button("Bàn giao 2 việc");
        assertThat(page.locator("h1")).hasText("Sơn Thử Nghiệm");
        assertThat(page.locator("main")).containsText("tiêu chí 17");

        page.navigate("/danh-gia/" + CODE + "/2026?bo=xa-ntm-2021-2025");
        assertThat(page.locator("#tc-17")).containsText("phụ trách: Sơn Thử Nghiệm");
        click(page.locator("#ct-17-1 [data-panel]"));
        assertThat(page.locator("#panel")).containsText("Phụ trách: Sơn Thử Nghiệm, Ủy viên");

        isFitForEveryone("/to-chuc/" + body, "to-chuc");
        isFitForEveryone("/phan-cong?bo=xa-ntm-2021-2025", "phan-cong");
        isFitForEveryone("/phan-cong/nguoi", "phan-cong-nguoi");
        isFitForEveryone("/phan-cong/" + CODE + "?bo=xa-ntm-2021-2025", "phan-cong-don-vi");
    }

    private void addMember(int body, String name, String email) {
        page.navigate("/to-chuc/" + body);
        click("summary:has-text('Thêm thành viên')");
        page.fill("#personName", name);
        page.fill("#phone", "0900 000 002");
        page.locator("#email").evaluate("field => field.type = 'text'");
        page.fill("#email", email);
        page.fill("#memberTitle", "Ủy viên");
        page.fill("#memberFrom", "01/01/2024");
        button("Thêm thành viên");
    }

    private void button(String name) {
        click(
                page.getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Page.GetByRoleOptions().setName(name)));
    }

    private static com.microsoft.playwright.options.SelectOption labelled(String name) {
        return new com.microsoft.playwright.options.SelectOption()
                .setLabel(name + ", Ủy viên, Ban Quản lý thử");
    }
}

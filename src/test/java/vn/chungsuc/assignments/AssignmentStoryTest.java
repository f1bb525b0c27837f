package vn.chungsuc.assignments;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.chungsuc.BrowserTest;
import vn.chungsuc.shared.Vi;

/** A committee assigns its members to communes: draft, refused, mended, frozen, in force. */
class AssignmentStoryTest extends BrowserTest {

    @Autowired private AssignmentWorld world;

    @Test
    void aCommitteeAssignsItsMembersAndTheNumberPutsItInForce() {
        var province = world.make("Q7");
        page.setDefaultTimeout(60_000); // writing DOCX and PDF on a busy machine
        signIn("chuyen-phan-cong", "vpdp-tinh", "Q7");
        page.navigate("/phan-cong/quyet-dinh");
        assertThat(page.locator(".empty")).containsText("Chưa có quyết định phân công nào");
        page.locator(".empty a.btn").click();
        page.selectOption("#body", "" + province.body());
        page.selectOption("#set", AssignmentWorld.SET);
        page.click("text=Lập dự thảo");
        assertThat(page.locator("h1")).containsText("Về việc phân công nhiệm vụ");
        var decision = page.url().substring(page.url().indexOf("/phan-cong"));

        page.click(".seg a:text-is('Địa bàn')");
        page.locator("tbody input").first().check();
        page.selectOption("#who", "m" + province.left().member());
        page.locator("button[form=giao]").click();
        assertThat(page.locator("#who-error")).containsText("thôi Ủy viên từ ngày");
        waitUntilWhole();
        assertThat(page.locator("tbody input").first()).isChecked();
        isFitForEveryone(decision + "/dia-ban", "phan-cong-dia-ban");
        page.locator("tbody input").nth(0).check();
        page.locator("tbody input").nth(1).check();
        page.selectOption("#who", "m" + province.lan().member());
        page.locator("button[form=giao]").click();
        assertThat(page.locator("tbody tr").nth(1)).containsText("Lan Thử Q7 phụ trách");
        page.locator("tbody input").nth(0).check();
        page.selectOption("#who", "m" + province.minh().member());
        page.locator("button[form=giao]").click();
        assertThat(page.locator("tbody tr").first()).containsText("mỗi việc chỉ một");
        waitUntilWhole();
        page.locator("input[name=part][value=SUPPORT]").check();
        page.locator("button[form=giao]").click();
        assertThat(page.locator("tbody tr").first()).containsText("Minh Thử Q7 phối hợp");

        page.click(".seg a:text-is('Thay đổi')");
        assertThat(page.locator("tbody")).containsText("Lan Thử Q7 (phụ trách)");
        isFitForEveryone(decision + "/thay-doi", "phan-cong-thay-doi");
        page.navigate(decision);
        page.selectOption("#signer", new SelectOption().setIndex(1));
        page.click("text=Lưu thể thức");
        isFitForEveryone(decision, "phan-cong-quyet-dinh");
        page.click("button:text-is('Chốt để trình ký')");
        page.fill("#number", "21");
        page.fill("#date", Vi.date(world.today()));
        page.click("button:text-is('Ghi số, ngày')");
        assertThat(page.locator(".head .tag")).hasText("Đang có hiệu lực");
        page.navigate("/phan-cong/" + province.commune(1));
        assertThat(page.locator("tbody")).containsText("21/QĐ-BCĐ");
        isFitForEveryone("/phan-cong/quyet-dinh", "phan-cong-danh-muc");
        isFitForEveryone("/phan-cong/quyet-dinh/moi", "phan-cong-moi");

        page.navigate("/phan-cong/di-co-so/moi");
        page.selectOption("#who", "m" + province.lan().member());
        page.selectOption("#unit", new SelectOption().setIndex(1));
        page.fill("#day", Vi.date(world.today()));
        page.fill("#findings", "Đường trục thôn đã xong");
        page.fill("#requests", "Đèn đường");
        page.click("text=Lưu chuyến đi");
        assertThat(page.locator("main")).containsText("Đèn đường");
        var visit = page.url().substring(page.url().indexOf("/phan-cong"));
        isFitForEveryone(visit, "di-co-so-mot");
        isFitForEveryone("/phan-cong/di-co-so", "di-co-so");
        isFitForEveryone("/phan-cong/di-co-so/thanh-vien", "di-co-so-thanh-vien");
        isFitForEveryone("/phan-cong/di-co-so/moi", "di-co-so-moi");
    }
}

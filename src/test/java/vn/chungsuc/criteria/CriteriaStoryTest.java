package vn.chungsuc.criteria;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.api.Test;

import vn.chungsuc.BrowserTest;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/** The administrator brings in the set in force. */
class CriteriaStoryTest extends BrowserTest {

    @Test
    void theSetsAreReadableByEveryoneAtEveryWidth() {
        signIn("chi-bo-xem", "thuong-truc-xa", "98001");
        isFitForEveryone("/bo-tieu-chi", "criteria-sets");
        isFitForEveryone("/bo-tieu-chi/xa-ntm-2021-2025?nam=2023", "criteria-set");
        isFitForEveryone("/bo-tieu-chi/xa-ntm-2021-2025--an-giang", "criteria-overlay");
    }

    @Test
    void aFileWithFaultsComesBackAMendedOneIsPublished() throws Exception {
        signIn("chi-bo-nap", "quan-tri-he-thong", "98");
        page.navigate("/bo-tieu-chi");
        click(".head a:has-text('Nạp bộ tiêu chí')");
        choose(invented().replaceFirst("kind: percent", "kind: phan-tram"));
        assertThat(page.locator(".summary")).containsText("1.2: loại yêu cầu «phan-tram» không có");
        picture("criteria-faults-1280");

        choose(invented());
        assertThat(page.locator("#preview")).containsText("Xem trước: Bộ tiêu chí minh họa");
        assertAccessible();
        picture("criteria-preview-1280");
        click("button[value=true]");
        assertThat(page).hasURL(Pattern.compile(".*/bo-tieu-chi/xa-thu-trinh-duyet$"));
        assertThat(page.locator("h1")).containsText("Bộ tiêu chí minh họa");
    }

    private void choose(String yaml) {
        page.setInputFiles(
                "#tep",
                new FilePayload(
                        "bo.yaml", "application/yaml", yaml.getBytes(StandardCharsets.UTF_8)));
        click("form[enctype] button[type=submit]");
    }

    private static String invented() throws Exception {
        try (var in = CriteriaStoryTest.class.getResourceAsStream("/criteria/qd-minh-hoa.yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("id: qd-minh-hoa", "id: xa-thu-trinh-duyet");
        }
    }
}

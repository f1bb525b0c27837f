package vn.chungsuc;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.context.jdbc.SqlMergeMode;
import org.springframework.web.util.HtmlUtils;

import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

import vn.chungsuc.access.Route;
import vn.chungsuc.access.Routes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whoever asked for English meets no Vietnamese on any page, but for names and what was typed. */
@DatabaseTest
@SqlMergeMode(SqlMergeMode.MergeMode.MERGE)
@Sql(scripts = "/routes-world.sql", executionPhase = Sql.ExecutionPhase.BEFORE_TEST_CLASS)
class EnglishPagesTest {

    private static final Cookie ENGLISH = new Cookie("ngon-ngu", "en");

    /** Not yet spoken in English: the beginning of an address, «/» the home page alone. */
    private static final List<String> NOT_YET =
            List.of(
                    "/",
                    "/bo-tieu-chi",
                    "/danh-gia",
                    "/don-vi",
                    "/lanh-dao",
                    "/minh-chung",
                    "/nhap-bang",
                    "/phan-cong", // the names of criteria sets
                    "/quan-tri$",
                    "/quan-tri/nhat-ky",
                    "/thu-thap",
                    "/tong-quan",
                    "/tra-loi",
                    "/van-ban");

    /** Also how the bodies of the test world are called, and its reports: «Báo cáo mẫu». */
    private static final Set<String> NAMES =
            Set.of(
                    "Ủy ban nhân dân",
                    "Ban Chỉ đạo",
                    "Ban Quản lý",
                    "Trưởng ban",
                    "CHỦ TỊCH",
                    "Báo cáo",
                    "Kế hoạch");

    private static final int SHORTEST = 6;
    private static final Pattern UNSPOKEN =
            Pattern.compile(
                    "(?s)<(script|style)\\b.*?</\\1>|<(?!html)(\\w+)\\b[^>]*\\blang=\"vi\"[^>]*>.*?</\\2>|<!--.*?-->");
    private static final Pattern SPOKEN =
            Pattern.compile(
                    ">([^<]+)<|\\b(?:title|aria-label|data-l|placeholder|label|alt)=\"([^\"]+)\"");

    private static final Set<String> PHRASES = new HashSet<>();

    @Autowired Routes routes;

    @BeforeAll
    static void readTheCatalogues() {
        for (var file : Phrases.files("src/main/resources/english", ".yaml")) {
            PHRASES.addAll(
                    new YAMLMapper()
                            .readValue(file.toFile(), new TypeReference<Map<String, Object>>() {})
                            .keySet());
        }
        PHRASES.removeIf(phrase ->
                phrase.length() < SHORTEST
                        || phrase.contains("%")
                        || phrase.contains("¦")
                        || NAMES.contains(phrase)
                        || !Phrases.isVietnamese(phrase));
    }

    @BeforeEach
    void theWorldOfTheRoutes() {
        routes.prepare();
    }

    @Test
    void noPageSpeaksVietnameseToWhoAskedForEnglish() throws Exception {
        var heard = new ArrayList<String>();
        var pages = 0;
        for (var route : Routes.pages()) {
            var page = page(route, ENGLISH);
            if (page.isEmpty() || isNotYet(route.path())) {
                continue;
            }
            pages++;
            if (page.contains("<html") && !page.contains("<html lang=\"en\"")) {
                heard.add(route.name() + ": not marked as English");
            }
            vietnameseIn(page).forEach(phrase -> heard.add(route.name() + ": " + phrase));
        }
        assertThat(heard).isEmpty();
        assertThat(pages).isGreaterThan(10);
    }

    @Test
    void whoDidNotAskReadsVietnamese() throws Exception {
        for (var route : Routes.pages()) {
            var page = page(route);
            if (page.contains("<html")) {
                assertThat(page).as(route.name()).contains("<html lang=\"vi\"");
            }
        }
    }

    @Test
    void theListenerHasEars() throws Exception {
        for (var path : List.of("/tai-khoan", "/to-chuc", "/thong-bao")) {
            var route =
                    Routes.pages().stream()
                            .filter(one -> one.path().equals(path))
                            .findFirst()
                            .orElseThrow();
            assertThat(vietnameseIn(page(route))).as(path).hasSizeGreaterThan(5);
        }
        assertThat(vietnameseIn("<p>Đăng xuất</p>")).hasSize(1);
        assertThat(vietnameseIn("<a title=\"Đăng xuất\">x</a>")).hasSize(1);
        assertThat(vietnameseIn("<p lang=\"vi\">Đăng xuất</p>")).isEmpty();
    }

    /** Empty where nothing is there, or what is there is no page. */
    private String page(Route route, Cookie... cookies) throws Exception {
        var answer = routes.open(route, cookies);
        var type = String.valueOf(answer.getContentType());
        return type.startsWith("text/html")
                ? answer.getContentAsString(StandardCharsets.UTF_8)
                : "";
    }

    private static boolean isNotYet(String path) {
        return NOT_YET.stream()
                .anyMatch(start ->
                        start.equals("/")
                                ? path.equals("/")
                                : start.endsWith("$")
                                        ? path.equals(start.substring(0, start.length() - 1))
                                        : path.startsWith(start));
    }

    private static List<String> vietnameseIn(String page) {
        var spoken = new StringBuilder();
        SPOKEN.matcher(UNSPOKEN.matcher(page).replaceAll("<>"))
                .results()
                .flatMap(found -> Stream.of(found.group(1), found.group(2)))
                .filter(text -> text != null)
                .forEach(text -> spoken.append(HtmlUtils.htmlUnescape(text)).append('\n'));
        return PHRASES.stream().filter(phrase -> stands(phrase, spoken)).sorted().toList();
    }

    /** As words of its own. */
    private static boolean stands(String phrase, CharSequence text) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(phrase) + "(?!\\p{L})")
                .matcher(text)
                .find();
    }
}

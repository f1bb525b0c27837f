package vn.chungsuc.assessment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The addresses of one sheet: its page, its lines, what can be done there. */
final class SheetPaths {

    private static final Pattern OTHER_SIGNS = Pattern.compile("[^A-Za-z0-9]");
    private final String base;
    private final String query;

    SheetPaths(SheetAddress at) {
        base = "/danh-gia/" + at.unit() + "/" + at.year();
        var day = at.on().equals(LocalDate.of(at.year(), 12, 31)) ? "" : "&ngay=" + at.on();
        query = "?bo=" + at.set() + day;
    }

    String page() {
        return base + query;
    }

    String page(String more) {
        return page() + "&" + more;
    }

    String rowId(String code) {
        return "ct-" + OTHER_SIGNS.matcher(code).replaceAll("-");
    }

    String indicator(String code) {
        return base + "/chi-tieu/" + segment(code) + query;
    }

    String panel(String code) {
        return base + "/chi-tieu/" + segment(code) + "/chi-tiet" + query;
    }

    /**
     * @param what {@code tat-ca}, {@code tieu-chi} or {@code chi-tieu}
     */
    String confirm(String what, String which) {
        return base + "/xac-nhan" + query + "&" + what + "=" + segment(which);
    }

    String open() {
        return base + "/mo" + query;
    }

    String declare() {
        return base + "/khai-bao" + query;
    }

    String export() {
        return base + "/xlsx" + query;
    }

    String paste() {
        return base + "/dan" + query;
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

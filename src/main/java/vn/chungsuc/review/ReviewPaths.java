package vn.chungsuc.review;

import vn.chungsuc.assessment.SheetAddress;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The addresses of one sheet's review. */
final class ReviewPaths {

    private final String base;
    private final String query;

    ReviewPaths(SheetAddress at) {
        base = "/ra-soat/" + at.unit() + "/" + at.year();
        var day = at.on().equals(LocalDate.of(at.year(), 12, 31)) ? "" : "&ngay=" + at.on();
        query = "?bo=" + at.set() + day;
    }

    String page() {
        return base + query;
    }

    String page(String more) {
        return page() + "&" + more;
    }

    String at(String rest) {
        return base + rest + query;
    }

    String item(String code) {
        return base + "/chi-tieu/" + segment(code);
    }

    String base() {
        return base;
    }

    String query() {
        return query;
    }

    /** The screen of one indicator in all units. */
    static String sector(String code, String set, int year) {
        return "/ra-soat/chi-tieu/" + segment(code) + "?bo=" + set + "&nam=" + year;
    }

    static String rowId(String code) {
        return "ct-" + code.replaceAll("[^A-Za-z0-9]", "-");
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

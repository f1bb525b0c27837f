package vn.chungsuc.evidence;

import vn.chungsuc.assessment.SheetAddress;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The addresses of one sheet's evidence. */
final class EvidencePaths {

    private final String base;
    private final String query;
    private final String sheet;

    EvidencePaths(SheetAddress at) {
        base = "/minh-chung/" + at.unit() + "/" + at.year();
        var day = at.on().equals(LocalDate.of(at.year(), 12, 31)) ? "" : "&ngay=" + at.on();
        query = "?bo=" + at.set() + day;
        sheet = "/danh-gia/" + at.unit() + "/" + at.year() + query;
    }

    String page() {
        return base + query;
    }

    String page(String more) {
        return page() + "&" + more;
    }

    String sheet() {
        return sheet;
    }

    String at(String rest) {
        return base + rest + query;
    }

    String item(long id, String rest) {
        return base + "/tep/" + id + rest + query;
    }

    String line(String code, String rest) {
        return base
                + "/chi-tieu/"
                + URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20")
                + rest
                + query;
    }

    /** The line's id on the sheet's page. */
    static String rowId(String code) {
        return "ct-" + code.replaceAll("[^A-Za-z0-9]", "-");
    }
}

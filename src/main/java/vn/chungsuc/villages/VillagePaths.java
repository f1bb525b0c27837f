package vn.chungsuc.villages;

import vn.chungsuc.assessment.SheetAddress;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses of a commune's villages for one sheet. */
final class VillagePaths {

    private final String base;
    private final String query;

    VillagePaths(SheetAddress at) {
        base = "/danh-gia/" + at.unit() + "/" + at.year() + "/thon";
        query = at.path().substring(at.path().indexOf('?'));
    }

    String list() {
        return base + query;
    }

    String list(String filter) {
        return filter.isEmpty() ? list() : list() + "&loc=" + filter;
    }

    String base() {
        return base + "/ho-khau" + query;
    }

    String grid(String indicator) {
        return base + "/" + segment(indicator) + query;
    }

    String line(String indicator, String village) {
        return base + "/" + segment(indicator) + "/" + segment(village) + query;
    }

    String sum(String indicator) {
        return base + "/" + segment(indicator) + "/tong" + query;
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

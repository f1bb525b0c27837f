package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.plans.SourceQueries.Source;
import vn.chungsuc.shared.Vi;

import java.util.Map;

/** «Căn cứ Kế hoạch số 188/KH-UBND ngày 18 tháng 8 năm 2022 của …»: as Vietnamese papers cite. */
final class Citations {

    private static final Map<String, String> TYPES =
            Map.of(
                    "KH", "Kế hoạch",
                    "BC", "Báo cáo",
                    "CTr", "Chương trình",
                    "QĐ", "Quyết định",
                    "NQ", "Nghị quyết",
                    "TB", "Thông báo",
                    "CT", "Chỉ thị");

    private Citations() {}

    static String of(Source source) {
        return "Căn cứ "
                + type(source.type())
                + (source.number() == null
                        ? ""
                        : " số "
                                + source.number()
                                + (source.symbol() == null ? "" : "/" + source.symbol()))
                + (source.day() == null ? "" : " " + Vi.longDate(source.day()))
                + (source.issuer() == null ? "" : " của " + source.issuer())
                + (source.title() == null ? "" : " về " + OpenPlan.inside(source.title()));
    }

    /** The decision that issued a criteria set. */
    static String of(CriteriaSet set) {
        var act = set.head().act();
        return "Căn cứ "
                + act.name().replaceFirst("^(Quyết định|Kế hoạch) (?=\\d)", "$1 số ")
                + (act.date() == null ? "" : " " + Vi.longDate(act.date()))
                + (act.issuer() == null ? "" : " của " + act.issuer())
                + " về "
                + OpenPlan.inside(set.name());
    }

    /** A paper is cited by number and day; laws alone have none. */
    static boolean lackNumber(String words) {
        return !words.matches("(?iu).*\\b(luật|hiến pháp)\\b.*")
                && !words.matches("(?s).*\\d+[\\d/-]*[/-]\\p{Lu}.*\\d{4}.*");
    }

    /** The trích yếu of an amendment. */
    static String amended(String title) {
        return title.startsWith("Điều chỉnh")
                ? title
                : "Điều chỉnh Kế hoạch " + OpenPlan.inside(title);
    }

    private static String type(@Nullable String type) {
        if (type == null) {
            return "văn bản";
        }
        var known = TYPES.get(type);
        return known != null ? known : type.length() > 3 ? sentence(type) : "văn bản";
    }

    /** «KẾ HOẠCH» as running text writes it. */
    private static String sentence(String type) {
        return type.substring(0, 1) + type.substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}

package vn.chungsuc.analysis;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.analysis.OutlierQueries.Explanation;
import vn.chungsuc.analysis.Outliers.Finding;
import vn.chungsuc.analysis.view.OutlierPage.Explained;
import vn.chungsuc.analysis.view.OutlierPage.Line;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Findings in words. */
final class OutlierPages {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^A-Za-z0-9]");

    private OutlierPages() {}

    static Line line(Finding finding, Area area, @Nullable Officer writer) {
        var indicator = finding.indicator();
        return new Line(
                id(finding.unit().code(), indicator.code(), finding.part()),
                finding.unit().fullName(),
                finding.unit().code(),
                name(finding),
                indicator.code(),
                finding.part(),
                finding.unit().set(),
                finding.unit().cellPath(area.year(), indicator),
                figure(finding.now()),
                parts(finding.now()),
                figure(finding.before()),
                parts(finding.before()),
                others(finding),
                reasons(finding),
                explained(finding),
                writer != null
                        && writer.may(Permission.ENTER_VALUES)
                        && writer.scope().covers(indicator.criterion()));
    }

    static String id(String unit, String code, String part) {
        var place = String.join("-", "o", unit, code, part);
        return OTHER_SIGNS.matcher(place).replaceAll("-");
    }

    static String name(Finding finding) {
        var indicator = finding.indicator();
        var name = indicator.code() + ". " + tr(indicator.name());
        return indicator.asked().stream()
                .filter(part -> part.key().equals(finding.part()))
                .findFirst()
                .map(part -> name + " (" + tr(part.name()) + ")")
                .orElse(name);
    }

    private static String figure(@Nullable Figure figure) {
        return figure == null ? "–" : figure.said();
    }

    /** «370/400», or empty. */
    private static String parts(@Nullable Figure figure) {
        return figure == null || figure.whole() == null
                ? ""
                : Vi.number(figure.part()) + "/" + Vi.number(figure.whole());
    }

    private static String others(Finding finding) {
        var others = finding.others();
        return others == null
                ? ""
                : tr(
                        "giữa %s, từ %s đến %s",
                        said(others.median()), said(others.least()), said(others.most()));
    }

    private static String said(double figure) {
        return Words.number(BigDecimal.valueOf(figure));
    }

    static List<String> reasons(Finding finding) {
        var reasons = new ArrayList<String>();
        var before = finding.before();
        if (before != null && finding.leaps()) {
            reasons.add(leap(finding, before));
        }
        if (before != null && finding.wholeLeaps()) {
            reasons.add(
                    tr(
                            "mẫu số %s, năm %d là %s",
                            Vi.number(finding.now().whole()),
                            year(finding),
                            Vi.number(before.whole())));
        }
        if (finding.standsOut()) {
            var others = Objects.requireNonNull(finding.others());
            reasons.add(
                    tr(
                            "xa %d đơn vị khác (z = %s)",
                            others.count(),
                            Vi.number(BigDecimal.valueOf(others.away(finding.now().value())), 1)));
        }
        return reasons;
    }

    private static String leap(Finding finding, Figure before) {
        var now = finding.now().value();
        var was = before.value();
        var multiple = now.signum() > 0 && was.signum() > 0;
        if (multiple && now.compareTo(was.multiply(BigDecimal.TWO)) >= 0) {
            return tr("gấp %s lần năm %d", Vi.number(Unusual.times(now, was)), year(finding));
        }
        if (multiple && was.compareTo(now.multiply(BigDecimal.TWO)) >= 0) {
            return tr(
                    "chỉ bằng %s%% năm %d",
                    Vi.number(now.multiply(WHOLE).divide(was, 0, RoundingMode.HALF_UP)),
                    year(finding));
        }
        return tr("lệch %s điểm so năm %d", Vi.number(now.subtract(was).abs(), 1), year(finding));
    }

    private static int year(Finding finding) {
        return Objects.requireNonNull(finding.beforeYear());
    }

    private static @Nullable Explained explained(Finding finding) {
        var explanation = finding.explanation();
        return explanation == null ? null : said(explanation, !finding.isExplained());
    }

    private static Explained said(Explanation explanation, boolean stale) {
        return new Explained(
                explanation.words(),
                Objects.requireNonNullElse(explanation.by(), ""),
                Vi.time(explanation.at()),
                stale);
    }

    static String sentence(int units, List<Finding> findings) {
        var explained = findings.stream().filter(Finding::isExplained).count();
        if (findings.isEmpty()) {
            return tr(
                    "Không số nào của %d đơn vị xa hẳn năm trước hoặc xa các đơn vị khác.", units);
        }
        var touched = findings.stream().map(one -> one.unit().id()).distinct().count();
        return tr(
                "%d số của %d trên %d đơn vị cần soát lại; %d số đã có giải thích.",
                findings.size(), touched, units, explained);
    }
}

package vn.chungsuc.analysis;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.analysis.Drawing.Dot;
import vn.chungsuc.analysis.TrendQueries.Share;
import vn.chungsuc.analysis.Trends.Shares;
import vn.chungsuc.analysis.view.LineChart;
import vn.chungsuc.analysis.view.ShareTable;
import vn.chungsuc.analysis.view.ShareTable.Cell;
import vn.chungsuc.analysis.view.ShareTable.Column;
import vn.chungsuc.analysis.view.ShareTable.Row;
import vn.chungsuc.criteria.Correspondence;
import vn.chungsuc.criteria.Criterion;
import vn.chungsuc.criteria.Indicator;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** How many units meet something, year by year, with what stood behind it before. */
final class ShareTables {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Area area;
    private final Lineage lineage;
    private final Pairs pairs;

    ShareTables(Area area, Pairs pairs) {
        this.area = area;
        this.lineage = area.lineage();
        this.pairs = pairs;
    }

    private List<Column> columns() {
        return lineage.steps().stream()
                .map(step ->
                        new Column(
                                step.year(),
                                tr(step.set().head().act().brief()),
                                TrendPages.opens(lineage, step.year())))
                .toList();
    }

    ShareTable criteria(List<Criterion> criteria, Shares shares) {
        return new ShareTable(
                columns(),
                criteria.stream()
                        .map(one ->
                                new Row(
                                        Words.name(one),
                                        path(one),
                                        before(one),
                                        isConfirmed(one),
                                        cells(shares, Trends.key(one))))
                        .toList());
    }

    ShareTable indicators(List<Indicator> indicators, Shares shares) {
        return new ShareTable(
                columns(),
                indicators.stream()
                        .map(one ->
                                new Row(
                                        one.code() + ". " + tr(one.name()),
                                        path(one),
                                        before(one),
                                        isConfirmed(one),
                                        cells(shares, one.code())))
                        .toList());
    }

    String path(Criterion one) {
        return area.path() + "/tieu-chi/" + one.number() + "?bo=" + pairs.shown().id();
    }

    String path(Indicator one) {
        return area.path() + "/chi-tieu/" + one.code() + "?bo=" + pairs.shown().id();
    }

    private List<Cell> cells(Shares shares, String key) {
        return lineage.steps().stream()
                .map(step -> shares.at(key, step.year()).map(ShareTables::cell).orElse(NOTHING))
                .toList();
    }

    private static final Cell NOTHING = new Cell("–", "");

    private static Cell cell(Share share) {
        return share.known() == 0
                ? NOTHING
                : new Cell(Words.percentSaid(percent(share)), share.met() + "/" + share.known());
    }

    private static @Nullable BigDecimal percent(Share share) {
        return Words.percent(share.met(), share.known());
    }

    /** «trước là tiêu chí 10, 11 (QĐ 318/QĐ-TTg)»; null where a code means the same all along. */
    @Nullable String before(Criterion one) {
        var said = new LinkedHashSet<String>();
        for (var known : others()) {
            var numbers =
                    known.before(one).stream()
                            .map(old -> Integer.toString(old.number()))
                            .collect(Collectors.joining(", "));
            said.add(
                    numbers.isEmpty()
                            ? tr("không có tiêu chí tương ứng trong %s", act(known))
                            : tr("trước là tiêu chí %s (%s)", numbers, act(known)));
        }
        return said.isEmpty() ? null : String.join("; ", said);
    }

    @Nullable String before(Indicator one) {
        var said = new LinkedHashSet<String>();
        for (var known : others()) {
            said.add(
                    known.pair(one)
                            .map(pair ->
                                    pair.comparable()
                                            ? tr(
                                                    "trước là chỉ tiêu %s (%s)",
                                                    pair.from(), act(known))
                                            : tr(
                                                    "trước là chỉ tiêu %s, khác cách đo (%s)",
                                                    pair.from(), act(known)))
                            .orElseGet(
                                    () -> tr("không có chỉ tiêu tương ứng trong %s", act(known))));
        }
        return said.isEmpty() ? null : String.join("; ", said);
    }

    boolean isConfirmed(Criterion one) {
        return others().stream().allMatch(known -> known.isConfirmed(one));
    }

    boolean isConfirmed(Indicator one) {
        return others().stream()
                .allMatch(known ->
                        known.pair(one).map(Correspondence.IndicatorPair::confirmed).orElse(true));
    }

    private List<Correspondence> others() {
        return lineage.stretches().stream()
                .map(stretch -> pairs.from(stretch.set()))
                .filter(known -> !known.identity())
                .distinct()
                .toList();
    }

    private static String act(Correspondence known) {
        return tr(known.from().head().act().brief());
    }

    /** The share of the units that meet it, in per cent. */
    LineChart chart(Shares shares, String key) {
        var dots =
                lineage.steps().stream()
                        .flatMap(step -> shares.at(key, step.year()).stream())
                        .filter(share -> share.known() > 0)
                        .map(share ->
                                new Dot(
                                        share.year(),
                                        percent(share),
                                        Words.percentSaid(percent(share))))
                        .toList();
        return new Drawing(lineage).lines(dots, WHOLE, sentence(shares, key));
    }

    private String sentence(Shares shares, String key) {
        var known =
                lineage.steps().stream()
                        .flatMap(step -> shares.at(key, step.year()).stream())
                        .filter(share -> share.known() > 0)
                        .toList();
        if (known.isEmpty()) {
            return tr("Chưa có năm nào có số liệu.");
        }
        var first = known.getFirst();
        var last = known.getLast();
        return first.equals(last)
                ? tr("Năm %d: %d trên %d đơn vị đạt.", last.year(), last.met(), last.known())
                : tr(
                        "Năm %d: %d trên %d đơn vị đạt; năm %d: %d trên %d.",
                        first.year(),
                        first.met(),
                        first.known(),
                        last.year(),
                        last.met(),
                        last.known());
    }
}

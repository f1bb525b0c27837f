package vn.chungsuc.criteria;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.Correspondence.IndicatorPair;
import vn.chungsuc.criteria.view.ComparedSets.Bar;
import vn.chungsuc.criteria.view.ComparedSets.Change;
import vn.chungsuc.criteria.view.ComparedSets.CriterionRow;
import vn.chungsuc.criteria.view.ComparedSets.Row;
import vn.chungsuc.criteria.view.ComparedSets.Said;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Two sets side by side: the later one's indicators in legal order with what stood behind each,
 * then what the earlier one had alone.
 */
final class SetComparison {

    private final CriteriaSet from;
    private final CriteriaSet to;
    private final Correspondence pairs;
    private final Columns columns;

    /**
     * Which columns of thresholds are held against each other.
     *
     * @param from one column of the earlier set; null: all of them
     * @param to likewise of the later
     */
    record Columns(@Nullable String from, @Nullable String to) {

        boolean areAll() {
            return from == null && to == null;
        }
    }

    SetComparison(Correspondence pairs, Columns columns) {
        this.from = pairs.from();
        this.to = pairs.to();
        this.pairs = pairs;
        this.columns = columns;
    }

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var criterion : to.criteria()) {
            criterion.indicators().forEach(now -> rows.add(row(now)));
        }
        pairs.ended().forEach(old -> rows.add(ended(old)));
        return rows;
    }

    private Row row(Indicator now) {
        var pair = pairs.pair(now).orElse(null);
        var old = pairs.before(now).orElse(null);
        if (pair == null || old == null) {
            return new Row(
                    Change.ADDED,
                    null,
                    said(to, now),
                    List.of(new Bar("", "", one(to, now, columns.to(), firstYear()))),
                    true,
                    null);
        }
        var bars = bars(old, now);
        return new Row(
                change(pair, old, now, bars),
                said(from, old),
                said(to, now),
                bars,
                pair.confirmed(),
                pair.note());
    }

    private Row ended(Indicator old) {
        return new Row(
                Change.REMOVED,
                said(from, old),
                null,
                List.of(new Bar("", one(from, old, columns.from(), lastYear()), "")),
                true,
                null);
    }

    private static Said said(CriteriaSet set, Indicator one) {
        var criterion = set.criterion(one.criterion()).orElseThrow();
        return new Said(
                one.code(),
                tr(one.name()),
                tr("Tiêu chí %d. %s", criterion.number(), tr(criterion.name())),
                tr(one.kind().word()),
                one.cited(),
                one.sectorsSaid(set.head().validFrom(), ", "));
    }

    private Change change(IndicatorPair pair, Indicator old, Indicator now, List<Bar> bars) {
        if (!pair.comparable() || !isAlike(old.kind(), now.kind())) {
            return Change.MEASURE;
        }
        if (bars.stream().anyMatch(Bar::differs)) {
            return Change.BAR;
        }
        return pairs.identity() && !wordsOf(old).equals(wordsOf(now)) ? Change.WORDS : Change.SAME;
    }

    /** A share whose level the province sets is a share all the same. */
    private static boolean isAlike(RequirementKind old, RequirementKind now) {
        return old == now || old == RequirementKind.PROVINCE || now == RequirementKind.PROVINCE;
    }

    private static String wordsOf(Indicator one) {
        return String.join("|", one.name(), String.valueOf(one.note()), one.sectors().toString());
    }

    /** Column by column where both sets have the same ones, else each set's columns together. */
    private List<Bar> bars(Indicator old, Indicator now) {
        if (!columns.areAll()) {
            return inEachYear(old, now, columns.from(), columns.to(), "");
        }
        if (!from.dimensions().keys().equals(to.dimensions().keys())) {
            return List.of(new Bar("", all(from, old, lastYear()), all(to, now, firstYear())));
        }
        return together(
                to.dimensions().options().stream()
                        .flatMap(option ->
                                inEachYear(old, now, option.key(), option.key(), tr(option.name()))
                                        .stream())
                        .toList());
    }

    private List<Bar> inEachYear(
            Indicator old,
            Indicator now,
            @Nullable String before,
            @Nullable String after,
            String place) {
        var years = years(old, now);
        if (years.isEmpty()) {
            return List.of(bar(old, now, before, after, lastYear(), firstYear(), place));
        }
        return years.stream()
                .map(year ->
                        bar(
                                old,
                                now,
                                before,
                                after,
                                year,
                                year,
                                place.isEmpty()
                                        ? tr("năm %d", year)
                                        : tr("%s, năm %d", place, year)))
                .toList();
    }

    private Bar bar(
            Indicator old,
            Indicator now,
            @Nullable String before,
            @Nullable String after,
            int yearBefore,
            int yearAfter,
            String place) {
        return new Bar(place, one(from, old, before, yearBefore), one(to, now, after, yearAfter));
    }

    /** Years both sets speak of, where a bar differs from year to year. */
    private List<Integer> years(Indicator old, Indicator now) {
        var yearly =
                List.of(old, now).stream()
                        .flatMap(one -> one.requirement().thresholds().entries().stream())
                        .anyMatch(entry -> entry.year() != null);
        var first = Math.max(from.head().firstYear(), to.head().firstYear());
        var last = Math.min(from.head().lastYear(), to.head().lastYear());
        return yearly && first <= last
                ? IntStream.rangeClosed(first, last).boxed().toList()
                : List.of();
    }

    /** Where sets follow each other, the last word of one stands beside the first of the other. */
    private int lastYear() {
        return Math.min(from.head().lastYear(), Math.max(from.head().firstYear(), firstYear()));
    }

    private int firstYear() {
        return to.head().firstYear();
    }

    /** Columns that say the same say it once. */
    private static List<Bar> together(List<Bar> bars) {
        var same = new LinkedHashMap<List<String>, List<String>>();
        for (var bar : bars) {
            same.computeIfAbsent(List.of(bar.before(), bar.after()), _ -> new ArrayList<>())
                    .add(bar.place());
        }
        if (same.size() == 1) {
            var only = same.keySet().iterator().next();
            return List.of(new Bar("", only.get(0), only.get(1)));
        }
        return same.entrySet().stream()
                .map(entry ->
                        new Bar(
                                String.join("; ", entry.getValue()),
                                entry.getKey().get(0),
                                entry.getKey().get(1)))
                .toList();
    }

    /** «≥ 80 %», or «nhóm 1 ≥ 85 %; nhóm 2 ≥ 80 %» where the columns differ. */
    private static String all(CriteriaSet set, Indicator one, int year) {
        var places = new LinkedHashMap<String, List<String>>();
        for (var option : set.dimensions().options()) {
            places.computeIfAbsent(text(one, option.key(), year), _ -> new ArrayList<>())
                    .add(option.key());
        }
        if (places.size() == 1) {
            return places.keySet().iterator().next();
        }
        return places.entrySet().stream()
                .map(entry -> tr("cột %s: %s", String.join(", ", entry.getValue()), entry.getKey()))
                .collect(Collectors.joining("; "));
    }

    private static String one(CriteriaSet set, Indicator one, @Nullable String column, int year) {
        return column == null ? all(set, one, year) : text(one, column, year);
    }

    private static String text(Indicator one, String column, int year) {
        var requirement = one.requirement();
        var text = Objects.requireNonNullElse(requirement.text(column, year), tr("chưa có ngưỡng"));
        return requirement.isKnown(column, year) && !requirement.isConfirmed(column, year)
                ? tr("%s (cần xác nhận)", text)
                : text;
    }

    /** The earlier criteria behind each of the later set's. */
    List<CriterionRow> criteria() {
        var rows = new ArrayList<CriterionRow>();
        for (var now : to.criteria()) {
            rows.add(
                    new CriterionRow(
                            name(now),
                            pairs.before(now).stream().map(SetComparison::name).toList(),
                            pairs.isConfirmed(now)));
        }
        return rows;
    }

    /** Criteria of the earlier set that stand behind none of the later. */
    List<String> endedCriteria() {
        return from.criteria().stream()
                .filter(old ->
                        to.criteria().stream().noneMatch(now -> pairs.before(now).contains(old)))
                .sorted(Comparator.comparingInt(Criterion::index))
                .map(SetComparison::name)
                .toList();
    }

    private static String name(Criterion one) {
        return one.number() + ". " + tr(one.name());
    }
}

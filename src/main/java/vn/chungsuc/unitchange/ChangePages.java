package vn.chungsuc.unitchange;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.unitchange.view.ChangePage;
import vn.chungsuc.unitchange.view.Told;
import vn.chungsuc.units.ChangeImpact;
import vn.chungsuc.units.Classifications;
import vn.chungsuc.units.UndoReform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Puts a list of changes, looked through or applied, into the words of its page. */
@Component
class ChangePages {

    private static final int MOST = 100;
    private static final int FEW = 10;
    private static final int SIZE = 50;

    private final Plans plans;
    private final UndoReform undo;

    ChangePages(Plans plans, UndoReform undo) {
        this.plans = plans;
        this.undo = undo;
    }

    ChangePage page(
            Officer officer,
            ChangeList list,
            String q,
            int at,
            Map<String, String> typed,
            List<Fault> faults,
            HttpServletRequest request) {
        var plan = list.draft() ? plans.of(officer, list) : null;
        var told = plan == null ? Objects.requireNonNull(list.told()) : Plans.told(plan);
        var problems = plan == null ? List.<ChangePage.Problem>of() : problems(plan);
        var cautions =
                plan == null
                        ? List.<ChangePage.Problem>of()
                        : plan.cautions().stream()
                                .map(one -> new ChangePage.Problem(one.line(), one.sentence()))
                                .toList();
        var made = told.made().stream().filter(unit -> matches(unit, q)).toList();
        var page = Math.clamp(at - 1, 0, Math.max(0, (made.size() - 1) / SIZE));
        return new ChangePage(
                list,
                sub(list),
                problems.stream().limit(MOST).toList(),
                problems.size(),
                plan == null
                        ? 0
                        : (int) plan.faults().stream().filter(Plan.Fault::repeated).count(),
                plan == null ? 0 : plan.orphans().size(),
                cautions.stream().limit(FEW).toList(),
                cautions.size(),
                plan == null ? List.of() : lacking(plan),
                told,
                made.stream().skip((long) page * SIZE).limit(SIZE).toList(),
                Listing.of(request, page, SIZE, made.size(), ""),
                q,
                plan == null || plan.isEmpty() ? null : plan.fingerprint(),
                plan == null ? List.of() : impacts(told, plans.impact(plan)),
                list.applied() && list.own()
                        ? undo.hindrances(Objects.requireNonNull(list.act()).reform())
                        : null,
                typed,
                faults);
    }

    private static boolean matches(Told.Made unit, String q) {
        var words = Words.fold(q);
        return words.isEmpty()
                || Words.fold(
                                unit.code()
                                        + " "
                                        + unit.name()
                                        + " "
                                        + unit.parent()
                                        + " "
                                        + unit.from().stream()
                                                .map(one -> one.code() + " " + one.name())
                                                .collect(Collectors.joining(" ")))
                        .contains(words);
    }

    private static String sub(ChangeList list) {
        var rows = list.rows().size();
        return list.level() == null
                ? tr(
                        "Có hiệu lực từ %s · %s dòng · %s, %s",
                        Vi.date(list.day()), Vi.number(rows), list.by(), Vi.time(list.createdAt()))
                : tr(
                        "Có hiệu lực từ %s · %s dòng, bỏ cấp huyện · %s, %s",
                        Vi.date(list.day()), Vi.number(rows), list.by(), Vi.time(list.createdAt()));
    }

    /** Rows first, then what the list as a whole leaves open. */
    static List<ChangePage.Problem> problems(Plan plan) {
        var problems = new ArrayList<ChangePage.Problem>();
        plan.faults().stream()
                .sorted(java.util.Comparator.comparing(one -> one.line() == null ? 0 : one.line()))
                .forEach(one -> problems.add(new ChangePage.Problem(one.line(), one.sentence())));
        plan.orphans()
                .forEach(one ->
                        problems.add(
                                new ChangePage.Problem(
                                        null,
                                        tr(
                                                "%s (%s) không còn cấp trên khi %s kết thúc: thêm"
                                                        + " dòng «chuyển» cho đơn vị này.",
                                                one.unit().fullName(),
                                                one.unit().code(),
                                                one.parent().fullName()))));
        return problems;
    }

    private static List<ChangePage.Lacking> lacking(Plan plan) {
        return plan.lacking().stream()
                .limit(MOST)
                .map(one -> new ChangePage.Lacking(one.unit(), marks(one.marks())))
                .toList();
    }

    /** «Xã Cũ: AREA:III,DBKK:1; …» in an officer's words. */
    private static String marks(String text) {
        return Arrays.stream(text.split("; "))
                .map(unit -> {
                    var cut = unit.lastIndexOf(": ");
                    return unit.substring(0, cut)
                            + ": "
                            + Arrays.stream(unit.substring(cut + 2).split(","))
                                    .map(mark -> mark.split(":", 2))
                                    .map(mark ->
                                            mark.length < 2
                                                    ? mark[0]
                                                    : Classifications.value(mark[0], mark[1]))
                                    .collect(Collectors.joining(", "));
                })
                .collect(Collectors.joining("; "));
    }

    private static List<ChangePage.Impact> impacts(Told told, List<ChangeImpact.Open> open) {
        var names = told.gone().stream().collect(Collectors.toMap(Told.Gone::id, Told.Gone::name));
        var groups = new LinkedHashMap<String, List<ChangeImpact.Open>>();
        open.forEach(one -> groups.computeIfAbsent(one.kind(), _ -> new ArrayList<>()).add(one));
        return groups.entrySet().stream()
                .map(group -> impact(group.getKey(), group.getValue(), names))
                .toList();
    }

    private static ChangePage.Impact impact(
            String kind, List<ChangeImpact.Open> lines, Map<Integer, String> names) {
        return new ChangePage.Impact(
                kind,
                lines.getFirst().goes(),
                lines.stream().mapToLong(ChangeImpact.Open::count).sum(),
                (int) lines.stream().map(ChangeImpact.Open::unitId).distinct().count(),
                lines.stream()
                        .limit(FEW)
                        .map(one ->
                                new ChangePage.At(
                                        names.getOrDefault(one.unitId(), ""),
                                        one.what(),
                                        one.path()))
                        .toList());
    }
}

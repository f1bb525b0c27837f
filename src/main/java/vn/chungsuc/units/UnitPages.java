package vn.chungsuc.units;

import static vn.chungsuc.shared.Language.tr;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.chungsuc.shared.Context;
import vn.chungsuc.shared.Crumb;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.units.view.UnitPage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers what the page of a unit shows. */
@Component
class UnitPages {

    private static final int CHILDREN = 50;

    private final Units units;
    private final UnitQueries queries;
    private final UnitDetailQueries details;
    private final ObjectProvider<PredecessorRecords> records;

    UnitPages(
            Units units,
            UnitQueries queries,
            UnitDetailQueries details,
            ObjectProvider<PredecessorRecords> records) {
        this.units = units;
        this.queries = queries;
        this.details = details;
        this.records = records;
    }

    UnitPage page(
            Scope scope,
            Unit unit,
            AsOf on,
            int page,
            HttpServletRequest request,
            UnitPage.@Nullable Change change) {
        var ancestors =
                units.ancestors(unit.id(), on.day()).stream()
                        .filter(above -> !above.level().equals("NATION"))
                        .toList();
        var at = Math.max(0, page - 1);
        var children = queries.children(scope, unit.id(), on.day(), at, CHILDREN);
        var total = children.isEmpty() ? 0 : children.getFirst().total();
        return new UnitPage(
                context(unit, ancestors),
                crumbs(unit, ancestors, on),
                unit,
                on,
                dated(details.names(scope, unit.id())),
                details.aliases(scope, unit.id()),
                dated(details.parents(scope, unit.id())),
                classifications(scope, unit, on.day()),
                withRecords(
                        scope,
                        details.predecessors(scope, List.of(unit.id())).stream()
                                .filter(old -> !old.kind().equals("CONVERT"))
                                .toList()),
                relatives(details.successors(scope, unit.id()), Map.of()),
                children,
                Listing.of(request, at, CHILDREN, total, ""),
                change);
    }

    static Context context(Unit unit, List<Unit> ancestors) {
        var above = ancestors.stream().map(Unit::fullName).collect(joining(", "));
        return Context.of(unit.fullName(), above.isEmpty() ? null : above, unit.code(), null);
    }

    private static List<Crumb> crumbs(Unit unit, List<Unit> ancestors, AsOf on) {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(tr("Đơn vị¦danh mục"), "/don-vi?ngay=" + Vi.date(on.day())));
        for (var above : ancestors.reversed()) {
            crumbs.add(
                    new Crumb(
                            above.fullName(),
                            "/don-vi/" + above.code() + "?ngay=" + Vi.date(on.day())));
        }
        crumbs.add(new Crumb(unit.fullName(), null));
        return crumbs;
    }

    private static List<UnitPage.Named> dated(List<UnitDetailQueries.Dated> rows) {
        return rows.stream()
                .map(row ->
                        new UnitPage.Named(
                                row.text(),
                                row.code(),
                                first(row.validFrom()),
                                last(row.validTo())))
                .toList();
    }

    private List<UnitPage.Classified> classifications(Scope scope, Unit unit, LocalDate on) {
        var all = new ArrayList<UnitDetailQueries.Classified>();
        details.classifications(scope, List.of(unit.id()), on).stream()
                .filter(row -> row.source() != null)
                .forEach(all::add);
        all.addAll(details.ownClassifications(scope, unit.id()));
        return all.stream()
                .map(row ->
                        new UnitPage.Classified(
                                Classifications.label(row.kind()),
                                Classifications.value(row.kind(), row.value()),
                                first(row.validFrom()),
                                last(row.validTo()),
                                row.act(),
                                row.source()))
                .toList();
    }

    private List<UnitPage.Relative> withRecords(
            Scope scope, List<UnitDetailQueries.Relative> rows) {
        var ids = rows.stream().map(UnitDetailQueries.Relative::id).toList();
        var known = new HashMap<Integer, List<PredecessorRecords.Line>>();
        if (!ids.isEmpty()) {
            records.forEach(source ->
                    source.of(scope, ids)
                            .forEach((unit, lines) ->
                                    known.computeIfAbsent(unit, _ -> new ArrayList<>())
                                            .addAll(lines)));
        }
        return relatives(rows, known);
    }

    private static List<UnitPage.Relative> relatives(
            List<UnitDetailQueries.Relative> rows,
            Map<Integer, List<PredecessorRecords.Line>> known) {
        return rows.stream()
                .map(row ->
                        new UnitPage.Relative(
                                row.id(),
                                row.code(),
                                row.fullName(),
                                row.date(),
                                last(row.validTo()),
                                row.kind(),
                                row.share(),
                                known.getOrDefault(row.id(), List.of())))
                .toList();
    }

    static @Nullable LocalDate first(LocalDate from) {
        return from.isAfter(Unit.BEFORE) ? from : null;
    }

    static @Nullable LocalDate last(LocalDate to) {
        return to.isBefore(LocalDate.MAX) ? to.minusDays(1) : null;
    }
}

package vn.chungsuc.units;

import static java.util.stream.Collectors.groupingBy;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.units.view.UnitLine;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

@RestController
@RequestMapping("/api/v1/units")
class UnitApi {

    private static final int MOST = 200;
    private final Units units;
    private final UnitQueries queries;
    private final UnitDetailQueries details;
    private final Clock clock;

    UnitApi(Units units, UnitQueries queries, UnitDetailQueries details, Clock clock) {
        this.units = units;
        this.queries = queries;
        this.details = details;
        this.clock = clock;
    }

    /**
     * @param validFrom null where no list says since when
     * @param validTo the last day; null while it stands
     */
    record UnitAnswer(
            String code,
            String name,
            String level,
            String kind,
            @Nullable String parent,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<ClassificationAnswer> classifications,
            List<PredecessorAnswer> predecessors) {}

    record ClassificationAnswer(
            String kind, String value, @Nullable LocalDate from, @Nullable LocalDate to) {}

    record PredecessorAnswer(
            String code, String name, String kind, @Nullable BigDecimal share, LocalDate date) {}

    @GetMapping
    ResponseEntity<List<UnitAnswer>> list(
            @RequestParam(required = false) @Nullable String parent,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Officer officer) {
        officer.require(Permission.READ);
        var day = on == null ? LocalDate.now(clock) : on;
        var at = Math.max(0, page);
        var most = Math.clamp(size, 1, MOST);
        var lines =
                parent == null
                        ? queries.list(
                                officer.scope(),
                                new UnitQueries.Wanted(day, "", "", "", "ma"),
                                at,
                                most)
                        : queries.children(
                                officer.scope(),
                                units.require(officer.scope(), parent, day).id(),
                                day,
                                at,
                                most);
        var total = lines.isEmpty() ? 0 : lines.getFirst().total();
        return ResponseEntity.ok()
                .header("X-Total-Count", String.valueOf(total))
                .body(answers(officer.scope(), lines, day));
    }

    @GetMapping("/{code}")
    UnitAnswer one(
            @PathVariable String code,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            Officer officer) {
        officer.require(Permission.READ);
        var day = on == null ? LocalDate.now(clock) : on;
        var unit = units.require(officer.scope(), code, day);
        var above = units.ancestors(unit.id(), day).stream().findFirst();
        var line =
                new UnitLine(
                        unit.id(),
                        unit.code(),
                        unit.level(),
                        unit.kind(),
                        unit.name(),
                        unit.fullName(),
                        above.map(Unit::code).orElse(null),
                        above.map(Unit::fullName).orElse(null),
                        unit.validFrom(),
                        unit.validTo(),
                        1);
        return answers(officer.scope(), List.of(line), day).getFirst();
    }

    private List<UnitAnswer> answers(Scope scope, List<UnitLine> lines, LocalDate day) {
        var ids = lines.stream().map(UnitLine::id).toList();
        var classified =
                details.classifications(scope, ids, day).stream()
                        .collect(groupingBy(UnitDetailQueries.Classified::unitId));
        var came =
                details.predecessors(scope, ids).stream()
                        .collect(groupingBy(UnitDetailQueries.Relative::ofId));
        return lines.stream()
                .map(line ->
                        new UnitAnswer(
                                line.code(),
                                line.name(),
                                line.level(),
                                line.kind(),
                                line.parentCode(),
                                UnitPages.first(line.validFrom()),
                                UnitPages.last(line.validTo()),
                                classified.getOrDefault(line.id(), List.of()).stream()
                                        .map(row ->
                                                new ClassificationAnswer(
                                                        row.kind(),
                                                        row.value(),
                                                        UnitPages.first(row.validFrom()),
                                                        UnitPages.last(row.validTo())))
                                        .toList(),
                                came.getOrDefault(line.id(), List.of()).stream()
                                        .map(row ->
                                                new PredecessorAnswer(
                                                        row.code(),
                                                        row.fullName(),
                                                        row.kind(),
                                                        row.share(),
                                                        row.date()))
                                        .toList()))
                .toList();
    }
}

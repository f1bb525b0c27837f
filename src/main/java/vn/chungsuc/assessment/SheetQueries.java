package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.units.Unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A sheet as a page, a token or a report reads it. */
@Repository
class SheetQueries {

    private final JdbcClient jdbc;
    private final CriteriaSets sets;
    private final Opening opening;

    SheetQueries(JdbcClient jdbc, CriteriaSets sets, Opening opening) {
        this.jdbc = jdbc;
        this.sets = sets;
        this.opening = opening;
    }

    /**
     * @throws NotFound for a set, or a unit in the area, that is not there
     */
    Sheet sheet(Scope scope, SheetAddress at) {
        var set = sets.require(at.set());
        var head = head(scope, at);
        return head.sheet() == null ? unopened(head, set, at) : opened(head, set, at);
    }

    /**
     * @param verdicts null with the sheet: the year is not open
     */
    private record Head(
            Unit unit,
            boolean own,
            boolean closed,
            @Nullable Integer sheet,
            @Nullable String dimension,
            @Nullable String verdicts,
            @Nullable OffsetDateTime updatedAt,
            Sheet.@Nullable DeclaredTotal declared,
            Map<Integer, Boolean> declaredCriteria,
            @Nullable Set<Integer> openCells) {}

    private Head head(Scope scope, SheetAddress at) {
        return jdbc.sql(
                        """
                        select u.id, u.code, u.level, u.kind, u.name, u.full_name, u.parent_id, u.valid_from, u.valid_to,
                               b.own,
                               case when exists (select from assessment.closed_year c where c.year = :year)
                                    then assessment.is_closed(u.id, :year) else false end as closed,
                               s.id as sheet_id, s.dimension, s.verdicts, s.updated_at, s.open_cells,
                               t.criteria, t.indicators, t.document, t.document_date, t.note,
                               array(select case when d.met then d.criterion else -d.criterion end
                                     from assessment.declared_verdict d
                                     where d.sheet_id = s.id and d.indicator = -1)::int[] as declared_criteria
                        from assessment.bearer(:holder, :code, :on) b
                        join units.unit_on(:on) u on u.id = b.unit_id
                        left join assessment.sheet s on s.unit_id = b.unit_id and s.set_id = :set and s.year = :year
                        left join assessment.declared_total t on t.sheet_id = s.id
                        """)
                .param("holder", scope.unitId())
                .param("code", at.unit())
                .param("on", at.on())
                .param("set", at.set())
                .param("year", at.year())
                .query(SheetQueries::head)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /**
     * The unit a code means in the area, at the day of the address, then those above it up to the
     * nation.
     *
     * @throws NotFound for a unit that is not there
     */
    List<Unit> line(Scope scope, SheetAddress at) {
        var line =
                jdbc.sql(
                                """
                                select u.id, u.code, u.level, u.kind, u.name, u.full_name, u.parent_id, u.valid_from, u.valid_to
                                from assessment.bearer(:holder, :code, :on) b
                                join units.closure_v c on c.unit_id = b.unit_id
                                 and least(:on, b.ends - 1) >= c.valid_from and least(:on, b.ends - 1) < c.valid_to
                                join units.unit_on(least(:on, b.ends - 1)) u on u.id = c.ancestor_id
                                order by c.depth
                                """)
                        .param("holder", scope.unitId())
                        .param("code", at.unit())
                        .param("on", at.on())
                        .query((row, _) -> unit(row))
                        .list();
        if (line.isEmpty()) {
            throw new NotFound();
        }
        return line;
    }

    private Sheet opened(Head head, CriteriaSet set, SheetAddress at) {
        var verdicts = head.verdicts() == null ? "" : head.verdicts();
        var written = written(head.sheet(), set);
        return new Sheet(
                head.unit(),
                head.own(),
                set,
                at,
                head.sheet(),
                head.dimension(),
                Rollup.of(set, new VerdictLine(verdicts)),
                written.cells(),
                written.writers(),
                head.declared(),
                head.declaredCriteria(),
                head.closed(),
                null,
                head.updatedAt(),
                head.openCells(),
                written.verified());
    }

    private Sheet unopened(Head head, CriteriaSet set, SheetAddress at) {
        var dimension = opening.dimension(head.unit().id(), set, at.on());
        var carry = opening.plan(head.unit().id(), set, at.year(), dimension);
        return new Sheet(
                head.unit(),
                head.own(),
                set,
                at,
                null,
                dimension,
                Rollup.of(set, carry.verdicts()),
                carried(carry, set),
                Map.of(),
                null,
                Map.of(),
                head.closed(),
                carry.from() == null ? null : carry.from().year(),
                null,
                null,
                Map.of());
    }

    private List<Cell> carried(Carry carry, CriteriaSet set) {
        var cells = empty(set);
        var from = carry.from();
        if (from != null && !carry.taken().isEmpty()) {
            var earlier = written(from.id(), from.set()).cells();
            for (var taken : carry.taken()) {
                cells.set(taken.to(), earlier.get(taken.from()).carriedFrom(from.year()));
            }
        }
        return cells;
    }

    private record Written(
            List<Cell> cells,
            Map<Integer, String> writers,
            Map<Integer, Sheet.Verified> verified) {}

    private Written written(@Nullable Integer sheet, CriteriaSet set) {
        var written = new Written(empty(set), new HashMap<>(), new HashMap<>());
        jdbc.sql(
                        """
                        select indicator, version, verdict, confirmed, achieved, value, numerator, denominator, parts,
                               carried_from, note, as_of, source, supplied_by, account_id, entered_at, a.full_name,
                               verified_verdict, verified_at, b.full_name as verified_by
                        from assessment.indicator_value v
                        left join access.account_name_v a on a.id = v.account_id
                        left join access.account_name_v b on b.id = v.verified_by
                        where sheet_id = :sheet
                        """)
                .param("sheet", sheet)
                .query(row -> {
                    var cell = SheetStore.cell(row);
                    written.cells().set(row.getInt("indicator"), cell);
                    var found = row.getString("verified_verdict");
                    if (found != null) {
                        written.verified()
                                .put(
                                        row.getInt("indicator"),
                                        new Sheet.Verified(
                                                VerdictLine.verdict(found.charAt(0)),
                                                row.getString("verified_by"),
                                                row.getObject(
                                                        "verified_at", OffsetDateTime.class)));
                    }
                    if (cell.accountId() != null) {
                        written.writers().put(cell.accountId(), row.getString("full_name"));
                    }
                });
        return written;
    }

    private static List<Cell> empty(CriteriaSet set) {
        return new ArrayList<>(Collections.nCopies(set.indicatorsTotal(), Cell.EMPTY));
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(
                unit(row),
                row.getBoolean("own"),
                row.getBoolean("closed"),
                row.getObject("sheet_id", Integer.class),
                row.getString("dimension"),
                row.getString("verdicts"),
                row.getObject("updated_at", OffsetDateTime.class),
                row.getString("document") == null ? null : declared(row),
                declaredCriteria((Integer[]) row.getArray("declared_criteria").getArray()),
                SheetStore.positions(row.getArray("open_cells")));
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(
                row.getInt("id"),
                row.getString("code"),
                row.getString("level"),
                row.getString("kind"),
                row.getString("name"),
                row.getString("full_name"),
                row.getObject("parent_id", Integer.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    /** Numbers of criteria; the sign says whether it is met. */
    private static Map<Integer, Boolean> declaredCriteria(Integer[] signed) {
        return Arrays.stream(signed).collect(Collectors.toMap(Math::abs, number -> number > 0));
    }

    private static Sheet.DeclaredTotal declared(ResultSet row) throws SQLException {
        return new Sheet.DeclaredTotal(
                row.getObject("criteria", Integer.class),
                row.getObject("indicators", Integer.class),
                row.getString("document"),
                row.getObject("document_date", LocalDate.class),
                row.getString("note"));
    }
}

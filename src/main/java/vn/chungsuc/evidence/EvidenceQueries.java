package vn.chungsuc.evidence;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files of a sheet, as anybody who sees the sheet may see them. */
@Repository
class EvidenceQueries {

    private static final String ITEM =
            """
            select i.id, i.file_id, i.path, f.media_type, f.size, f.sha256, i.proposed, i.number, i.issued_on,
                   i.valid_until, i.note, i.account_id, a.full_name, i.added_at, i.removed_at,
                   exists (select from files.damage_v d where d.sha256 = f.sha256) as damaged,
                   coalesce((select array_agg(p.criterion order by p.criterion, p.indicator)
                             from evidence.placement p where p.item_id = i.id and p.ended_at is null), '{}') as criteria,
                   coalesce((select array_agg(p.indicator order by p.criterion, p.indicator)
                             from evidence.placement p where p.item_id = i.id and p.ended_at is null), '{}') as indicators
            from evidence.item i
            join files.file_v f on f.id = i.file_id
            join units.reach_v r on r.unit_id = i.unit_id and r.holder_id = :holder
            left join access.account_name_v a on a.id = i.account_id
            where i.unit_id = :unit and i.set_id = :set and i.year = :year
              and (:item::bigint is null or i.id = :item)
              and (:removed::boolean is null or (i.removed_at is not null) = :removed)
            order by i.removed_at desc nulls first, i.path collate units.vi, i.id
            """;

    private final JdbcClient jdbc;

    EvidenceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Files that count, in the order of their names. */
    List<Evidence> all(Scope scope, Sheet sheet) {
        return select(scope, sheet, null, false).list();
    }

    /** What was taken out, the latest first. */
    List<Evidence> removed(Scope scope, Sheet sheet) {
        return select(scope, sheet, null, true).list();
    }

    /** Also one that was taken out. */
    Evidence require(Scope scope, Sheet sheet, long id) {
        return select(scope, sheet, id, null).optional().orElseThrow(NotFound::new);
    }

    private JdbcClient.MappedQuerySpec<Evidence> select(
            Scope scope, Sheet sheet, @Nullable Long item, @Nullable Boolean removed) {
        return jdbc.sql(ITEM)
                .param("holder", scope.unitId())
                .param("unit", sheet.unit().id())
                .param("set", sheet.set().id())
                .param("year", sheet.year())
                .param("item", item)
                .param("removed", removed)
                .query((row, _) -> evidence(row));
    }

    /** How many files each indicator has of its own, by position. */
    Map<Integer, Integer> counts(Scope scope, Sheet sheet) {
        var counts = new HashMap<Integer, Integer>();
        jdbc.sql(
                        """
                        select e.indicator, count(*) as files
                        from evidence.evidence_v e
                        join units.reach_v r on r.unit_id = e.unit_id and r.holder_id = :holder
                        where e.unit_id = :unit and e.set_id = :set and e.year = :year and e.indicator >= 0
                        group by e.indicator
                        """)
                .param("holder", scope.unitId())
                .param("unit", sheet.unit().id())
                .param("set", sheet.set().id())
                .param("year", sheet.year())
                .query(row -> {
                    counts.put(row.getInt("indicator"), row.getInt("files"));
                });
        return counts;
    }

    /**
     * Another place the same file is kept.
     *
     * @param of the item whose file it is
     * @param indicators positions, {@link Place#WHOLE} for a whole criterion
     */
    record Twin(
            long of,
            long item,
            String unit,
            String unitCode,
            String set,
            int year,
            List<Place> places) {}

    /** Only among units the scope may see; what is filed elsewhere is nobody's business here. */
    List<Twin> twins(Scope scope, Collection<Long> items, LocalDate today) {
        if (items.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select i.id as of, o.id as item, u.full_name, u.code, o.set_id, o.year,
                               coalesce((select array_agg(p.criterion order by p.criterion, p.indicator)
                                         from evidence.placement p where p.item_id = o.id and p.ended_at is null), '{}') as criteria,
                               coalesce((select array_agg(p.indicator order by p.criterion, p.indicator)
                                         from evidence.placement p where p.item_id = o.id and p.ended_at is null), '{}') as indicators
                        from evidence.item i
                        join evidence.item o on o.sha256 = i.sha256 and o.id <> i.id and o.removed_at is null
                        join units.reach_v r on r.unit_id = o.unit_id and r.holder_id = :holder
                        join units.unit_on(:today) u on u.id = o.unit_id
                        where i.id = any(:items)
                        order by i.id, o.year desc, u.full_name
                        limit 500
                        """)
                .param("holder", scope.unitId())
                .param("today", today)
                .param("items", items.toArray(Long[]::new))
                .query((row, _) ->
                        new Twin(
                                row.getLong("of"),
                                row.getLong("item"),
                                row.getString("full_name"),
                                row.getString("code"),
                                row.getString("set_id"),
                                row.getInt("year"),
                                places(row)))
                .list();
    }

    /**
     * A step in the life of a filed file.
     *
     * @param endedAt null: it is filed there now
     */
    record Step(
            Place place,
            @Nullable String by,
            OffsetDateTime at,
            @Nullable String endedBy,
            @Nullable OffsetDateTime endedAt) {}

    List<Step> steps(Scope scope, Sheet sheet, long item) {
        return jdbc.sql(
                        """
                        select p.criterion, p.indicator, a.full_name as placed_by, p.placed_at, e.full_name as ended_by, p.ended_at
                        from evidence.placement p
                        join evidence.item i on i.id = p.item_id and i.unit_id = :unit
                        join units.reach_v r on r.unit_id = i.unit_id and r.holder_id = :holder
                        left join access.account_name_v a on a.id = p.placed_by
                        left join access.account_name_v e on e.id = p.ended_by
                        where p.item_id = :item
                        order by p.id desc
                        """)
                .param("unit", sheet.unit().id())
                .param("holder", scope.unitId())
                .param("item", item)
                .query((row, _) ->
                        new Step(
                                new Place(row.getInt("criterion"), row.getInt("indicator")),
                                row.getString("placed_by"),
                                row.getObject("placed_at", OffsetDateTime.class),
                                row.getString("ended_by"),
                                row.getObject("ended_at", OffsetDateTime.class)))
                .list();
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                row.getLong("id"),
                row.getLong("file_id"),
                row.getString("path"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("proposed"),
                new Evidence.Particulars(
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        row.getString("note")),
                row.getObject("account_id", Integer.class),
                row.getString("full_name"),
                row.getObject("added_at", OffsetDateTime.class),
                row.getObject("removed_at", OffsetDateTime.class),
                row.getBoolean("damaged"),
                places(row));
    }

    private static List<Place> places(ResultSet row) throws SQLException {
        var criteria = numbers(row, "criteria");
        var indicators = numbers(row, "indicators");
        var places = new ArrayList<Place>();
        for (int i = 0; i < criteria.length; i++) {
            places.add(new Place(criteria[i], indicators[i]));
        }
        return places;
    }

    private static int[] numbers(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray())
                .mapToInt(number -> ((Number) number).intValue())
                .toArray();
    }
}

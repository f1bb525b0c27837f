package vn.chungsuc.overview;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.handin.Cycle;
import vn.chungsuc.handin.Period;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a leader's page tells besides the overview's own figures. */
@Repository
class LeaderQueries {

    private static final int MOST_LATE = 8;

    private final JdbcClient jdbc;

    LeaderQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A sheet that was open before the moment and changed since. */
    record Changed(int sheet, int unitId, String setId, long metMask) {}

    List<Changed> changed(Scope scope, Selection at, OffsetDateTime since) {
        return jdbc.sql(
                        """
                        select s.id as sheet, s.unit_id, s.set_id, s.met_mask
                        from units.closure_v c
                        join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = :holder
                        join assessment.sheet_v s on s.unit_id = c.unit_id and s.year = :year and s.set_id = any (:family)
                        where c.ancestor_id = :unit and :on >= c.valid_from and :on < c.valid_to
                          and s.updated_at >= :since and s.opened_at < :since
                        """)
                .params(at.parameters(scope))
                .param("since", since)
                .query(Changed.class)
                .list();
    }

    /** Sheet → its verdicts at the moment, one letter per position, «-» where there was none. */
    Map<Integer, char[]> verdicts(
            Scope scope, Collection<Integer> sheets, OffsetDateTime moment, int indicators) {
        var letters = new HashMap<Integer, char[]>();
        if (sheets.isEmpty()) {
            return letters;
        }
        sheets.forEach(sheet -> letters.put(sheet, "-".repeat(indicators).toCharArray()));
        jdbc.sql(
                        """
                        select v.sheet_id, v.indicator, v.verdict
                        from assessment.verdicts_on(:sheets, :moment) v
                        join assessment.sheet_v s on s.id = v.sheet_id
                        join units.reach_v r on r.unit_id = s.unit_id and r.holder_id = :holder
                        """)
                .param("holder", scope.unitId())
                .param("sheets", sheets.toArray(Integer[]::new))
                .param("moment", moment)
                .query(row -> {
                    var line = letters.get(row.getInt("sheet_id"));
                    var at = row.getInt("indicator");
                    if (line != null && at < line.length) {
                        line[at] = row.getString("verdict").charAt(0);
                    }
                });
        return letters;
    }

    /** Unit → how many figures of its sheet stand and decide nothing: they are not missing. */
    Map<Integer, Integer> undecided(Scope scope, Selection at, Collection<Integer> units) {
        return jdbc
                .sql(
                        """
                        select w.unit_id, count(*)::int
                        from assessment.undecided_v w
                        join units.reach_v r on r.unit_id = w.unit_id and r.holder_id = :holder
                        where w.unit_id = any (:units) and w.year = :year and w.set_id = any (:family)
                        group by w.unit_id
                        """)
                .params(at.parameters(scope))
                .param("units", units.toArray(Integer[]::new))
                .query((row, _) -> Map.entry(row.getInt(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * @param criterion null: of the whole unit
     */
    record Lead(int unitId, @Nullable Integer criterion, String fullName, @Nullable String phone) {}

    /** Unit → who leads there on the day. */
    Map<Integer, Lead> leads(Scope scope, Collection<Integer> units, LocalDate day) {
        return jdbc
                .sql(
                        """
                        select c.unit_id, c.criterion, c.full_name, c.phone
                        from people.in_charge_on(:day) c
                        join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = :holder
                        where c.unit_id = any (:units) and c.part = 'LEAD' and c.criterion is null
                        """)
                .param("holder", scope.unitId())
                .param("units", units.toArray(Integer[]::new))
                .param("day", day)
                .query(Lead.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Lead::unitId, Function.identity(), (one, _) -> one));
    }

    /** Criterion → who leads it in the unit on the day. */
    Map<Integer, Lead> leadsOfCriteria(Scope scope, int unit, String set, LocalDate day) {
        return jdbc
                .sql(
                        """
                        select c.unit_id, c.criterion, c.full_name, c.phone
                        from people.in_charge_on(:day) c
                        join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = :holder
                        where c.unit_id = :unit and c.set_id = :set and c.part = 'LEAD' and c.indicator is null
                        """)
                .param("holder", scope.unitId())
                .param("unit", unit)
                .param("set", set)
                .param("day", day)
                .query(Lead.class)
                .list()
                .stream()
                .filter(lead -> lead.criterion() != null)
                .collect(Collectors.toMap(Lead::criterion, Function.identity(), (one, _) -> one));
    }

    /**
     * @param all how many are late altogether
     */
    record Late(
            long id,
            String code,
            String unit,
            String report,
            String cycle,
            int year,
            int ordinal,
            LocalDate due,
            int daysLate,
            int all) {

        /** The report with its period: several months of one report are late at once. */
        String titled() {
            return new Period(Cycle.valueOf(cycle), year, ordinal).titled(report);
        }
    }

    /** Reports late on the day: owed to the unit, or by it; the longest late first. */
    List<Late> late(Scope scope, int unit, LocalDate today) {
        return jdbc.sql(
                        """
                        select o.id, u.code, u.full_name as unit, o.name as report, o.cycle, o.year, o.ordinal, o.due, o.days_late, count(*) over ()::int as all
                        from handin.obligation_on(:today) o
                        join units.reach_v r on r.unit_id = o.unit_id and r.holder_id = :holder
                        join units.unit_on(o.due) u on u.id = o.unit_id
                        where (o.receiver_id = :unit or o.unit_id = :unit) and o.overdue
                          and o.due > :today::date - interval '1 year'
                        order by o.days_late desc, u.full_name collate units.vi, o.name
                        limit :most
                        """)
                .param("holder", scope.unitId())
                .param("unit", unit)
                .param("today", today)
                .param("most", MOST_LATE)
                .query(Late.class)
                .list();
    }

    /**
     * @param handedIn reports from below not yet accepted or returned
     * @param asked reports from below a later day is asked for
     * @param forSignature frozen papers without a number
     */
    record Waiting(int handedIn, int asked, int forSignature) {}

    Waiting waiting(Scope scope, int unit, LocalDate today) {
        return jdbc.sql(
                        """
                        select (select count(*)
                                from handin.obligation_on(:today) o
                                where o.receiver_id = r.unit_id and o.state = 'HANDED_IN')::int as handed_in,
                               (select count(*) from handin.asking_on(:today) q where q.receiver_id = r.unit_id)::int as asked,
                               (select count(*)
                                from documents.document_v d
                                where d.unit_id = r.unit_id and d.state = 'AWAITING_SIGNATURE')::int as for_signature
                        from units.reach_v r
                        where r.unit_id = :unit and r.holder_id = :holder
                        """)
                .param("holder", scope.unitId())
                .param("unit", unit)
                .param("today", today)
                .query(Waiting.class)
                .single();
    }
}

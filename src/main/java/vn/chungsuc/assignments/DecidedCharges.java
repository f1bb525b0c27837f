package vn.chungsuc.assignments;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.people.Decided;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The decisions that settle who is in charge, told to the page where one might do it by hand. */
@Repository
class DecidedCharges implements Decided {

    private static final String DECISION =
            """
            from assignments.section x
            join assignments.decision d on d.document_id = x.decision_id
            join documents.document_v p on p.id = x.decision_id
            """;
    private static final String NAMED =
            "x.decision_id, lpad(p.number::text, 2, '0') || '/' || p.symbol as symbol,"
                + " x.valid_from";

    private final JdbcClient jdbc;

    DecidedCharges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(@Nullable Integer charge, long decisionId, String symbol, LocalDate from) {
        By by() {
            var path = AssignmentDecision.PATH;
            return new By(symbol, from, path + "/" + decisionId, path + "/moi");
        }
    }

    @Override
    public Optional<By> ofCriteria(Scope scope, int unit, String set, LocalDate from) {
        return jdbc.sql(
                        """
                        select null::int as charge, %s as "from"
                        %s
                        where x.unit_id = :unit and x.section = 'CRITERIA' and d.set_id = :set
                          and x.valid_from is not null and x.valid_to > :from
                          and exists (select from units.reach_v r where r.holder_id = :holder and r.unit_id = :unit)
                        order by x.valid_from desc
                        limit 1
                        """
                                .formatted(NAMED, DECISION))
                .param("holder", scope.unitId())
                .param("unit", unit)
                .param("set", set)
                .param("from", from)
                .query(Row.class)
                .optional()
                .map(Row::by);
    }

    @Override
    public Optional<By> ofPlaces(Scope scope, int place, int member, LocalDate from) {
        return jdbc.sql(
                        """
                        select null::int as charge, %s as "from"
                        %s
                        join people.body_v b on b.unit_id = x.unit_id
                        join people.member_v m on m.body_id = b.id and m.id = :member
                        where x.unit_id <> :place and x.section = 'AREAS' and x.valid_from is not null and x.valid_to > :from
                          and exists (select from units.reach_v r where r.holder_id = :holder and r.unit_id = :place)
                        order by x.valid_from desc
                        limit 1
                        """
                                .formatted(NAMED, DECISION))
                .param("holder", scope.unitId())
                .param("place", place)
                .param("member", member)
                .param("from", from)
                .query(Row.class)
                .optional()
                .map(Row::by);
    }

    @Override
    public Map<Integer, By> held(Scope scope, int unit, String set, LocalDate from) {
        var held = new HashMap<Integer, By>();
        jdbc.sql(
                        """
                        select c.charge_id as charge, %s as "from"
                        %s
                        join people.in_charge_v c on c.unit_id = :unit and (c.valid_to is null or c.valid_to > :from)
                        join people.body_v b on b.id = c.body_id and b.unit_id = x.unit_id
                        where x.valid_from is not null and x.valid_to > :from
                          and (c.criterion is null and x.section = 'AREAS' and b.unit_id <> :unit
                               or c.criterion is not null and x.section = 'CRITERIA' and b.unit_id = :unit and c.set_id = d.set_id
                                  and c.set_id = :set)
                          and exists (select from units.reach_v r where r.holder_id = :holder and r.unit_id = :unit)
                        """
                                .formatted(NAMED, DECISION))
                .param("holder", scope.unitId())
                .param("unit", unit)
                .param("set", set)
                .param("from", from)
                .query(Row.class)
                .list()
                .forEach(row -> held.put(Objects.requireNonNull(row.charge()), row.by()));
        return held;
    }
}

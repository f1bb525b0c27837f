package vn.chungsuc.people;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Scope;
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.Units;

import java.time.LocalDate;

/** The unit whose area an officer looks after. */
@Repository
class OwnUnit {

    private final JdbcClient jdbc;
    private final Units units;

    OwnUnit(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /** On the day, or on the last one it stood. */
    Unit on(Scope scope, LocalDate day) {
        var known =
                jdbc.sql(
                                """
                                select code, greatest(valid_from, least(:day, valid_to - 1)) as day
                                from units.unit_v
                                where id = :id
                                """)
                        .param("day", day)
                        .param("id", scope.unitId())
                        .query((row, _) ->
                                new Known(
                                        row.getString("code"),
                                        row.getObject("day", LocalDate.class)))
                        .single();
        return units.require(scope, known.code(), known.day());
    }

    private record Known(String code, LocalDate day) {}
}

package vn.chungsuc.assessment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Officer;

import java.time.OffsetDateTime;

/** Years a unit has closed for itself and everything below it. */
@Repository
class ClosedYearStore {

    private final JdbcClient jdbc;

    ClosedYearStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False: it was closed already. */
    boolean close(Officer officer, int unit, int year, String reason, OffsetDateTime at) {
        return jdbc.sql(
                                """
                                insert into assessment.closed_year (unit_id, year, closed_by, closed_at, reason)
                                values (:unit, :year, :by, :at, :reason)
                                on conflict do nothing
                                """)
                        .param("unit", unit)
                        .param("year", year)
                        .param("by", officer.accountId())
                        .param("at", at)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /** False: it was not closed, or is open again already. */
    boolean reopen(Officer officer, int unit, int year, String reason, OffsetDateTime at) {
        return jdbc.sql(
                                """
                                with gone as (
                                    delete from assessment.closed_year
                                    where unit_id = :unit and year = :year
                                    returning unit_id, year, closed_by, closed_at, reason
                                )
                                insert into assessment.reopened_year
                                    (unit_id, year, closed_by, closed_at, closed_for, reopened_by, reopened_at, reopened_for)
                                select unit_id, year, closed_by, closed_at, reason, :by, :at, :reason from gone
                                """)
                        .param("unit", unit)
                        .param("year", year)
                        .param("by", officer.accountId())
                        .param("at", at)
                        .param("reason", reason)
                        .update()
                == 1;
    }
}

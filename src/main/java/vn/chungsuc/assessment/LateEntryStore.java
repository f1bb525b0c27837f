package vn.chungsuc.assessment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Officer;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Units that may still enter in a year that is closed. */
@Repository
class LateEntryStore {

    private final JdbcClient jdbc;

    LateEntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isClosed(int unit, int year) {
        return jdbc.sql("select assessment.is_closed(:unit, :year)")
                .param("unit", unit)
                .param("year", year)
                .query(Boolean.class)
                .single();
    }

    void allow(
            Officer officer,
            int unit,
            int year,
            LocalDate until,
            String reason,
            OffsetDateTime at) {
        jdbc.sql(
                        """
                        insert into assessment.late_entry (unit_id, year, giver_id, until, reason, given_by, made_at)
                        values (:unit, :year, :giver, :until, :reason, :by, :at)
                        """)
                .param("unit", unit)
                .param("year", year)
                .param("giver", officer.scope().unitId())
                .param("until", until)
                .param("reason", reason)
                .param("by", officer.accountId())
                .param("at", at)
                .update();
    }

    /** How many days given by the officer's unit ended with this. */
    int end(Officer officer, int unit, int year, OffsetDateTime at) {
        return jdbc.sql(
                        """
                        update assessment.late_entry set ended_at = :at, ended_by = :by
                        where unit_id = :unit and year = :year and giver_id = :giver and ended_at is null
                        """)
                .param("unit", unit)
                .param("year", year)
                .param("giver", officer.scope().unitId())
                .param("by", officer.accountId())
                .param("at", at)
                .update();
    }
}

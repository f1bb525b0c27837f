package vn.chungsuc.meetings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Officer;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Writes cadences. */
@Repository
class RuleStore {

    private final JdbcClient jdbc;

    RuleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int add(Officer officer, NewRule rule, OffsetDateTime at) {
        return jdbc.sql(
                        """
                        insert into meetings.rule (unit_id, body_id, kind, title, cycle, by_day, first_day, last_day, chair, place,
                                                   preparer, created_by, created_at)
                        values (:unit, :body, :kind, :title, :cycle, :byDay, :first, :last, :chair, :place, :preparer, :account, :at)
                        returning id
                        """)
                .param("unit", officer.scope().unitId())
                .param("body", rule.bodyId())
                .param("kind", rule.kind().name())
                .param("title", rule.title())
                .param("cycle", rule.cycle().name())
                .param("byDay", rule.byDay())
                .param("first", rule.firstDay())
                .param("last", rule.lastDay())
                .param("chair", rule.chair())
                .param("place", rule.place())
                .param("preparer", rule.preparer())
                .param("account", officer.accountId())
                .param("at", at)
                .query(Integer.class)
                .single();
    }

    /** From the day after on it asks for nothing more. */
    void end(int id, LocalDate lastDay) {
        jdbc.sql(
                        """
                        update meetings.rule set last_day = greatest(:last, first_day) where id = :id
                        """)
                .param("id", id)
                .param("last", lastDay)
                .update();
    }
}

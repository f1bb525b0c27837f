package vn.chungsuc.handin;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.NotJournaled;

import java.time.LocalDate;
import java.time.OffsetDateTime;

@Repository
class RuleStore {

    private final JdbcClient jdbc;

    RuleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int add(NewRule rule, @Nullable Integer account, OffsetDateTime at) {
        var internal = rule.internal();
        return jdbc.sql(
                        """
                        insert into handin.report_rule
                            (receiver_id, body_id, owing_level, form, name, cycle, internal_month, internal_day, internal_receiver,
                             due_month, due_day, cut_off_month, cut_off_day, closes_after, valid_from, asks_from, source, account_id,
                             recorded_at)
                        values (:receiver, :body, :level, :form, :name, :cycle, :internalMonth, :internalDay, :internalReceiver,
                                :dueMonth, :dueDay, :cutOffMonth, :cutOffDay, :closesAfter, :from, :asksFrom, :source, :account, :at)
                        returning id
                        """)
                .param("receiver", rule.receiverId())
                .param("body", rule.bodyId())
                .param("level", rule.owingLevel())
                .param("form", rule.form())
                .param("name", rule.name())
                .param("cycle", rule.cycle().name())
                .param("internalMonth", internal == null ? null : internal.month())
                .param("internalDay", internal == null ? null : internal.day())
                .param("internalReceiver", rule.internalReceiver())
                .param("dueMonth", rule.due().month())
                .param("dueDay", rule.due().day())
                .param("cutOffMonth", rule.cutOff().month())
                .param("cutOffDay", rule.cutOff().day())
                .param("closesAfter", rule.closesAfter())
                .param("from", rule.validFrom())
                .param("asksFrom", rule.asksFrom())
                .param("source", rule.source())
                .param("account", account)
                .param("at", at)
                .query(Integer.class)
                .single();
    }

    /** What is already owed stays owed; nothing due from that day on is made any more. */
    void end(int rule, LocalDate validTo) {
        jdbc.sql("update handin.report_rule set valid_to = :to where id = :id")
                .param("id", rule)
                .param("to", validTo)
                .update();
        jdbc.sql(
                        """
                        delete from handin.obligation o
                        where o.rule_id = :id and o.due >= :to
                          and not exists (select from handin.submission s where s.obligation_id = o.id)
                          and not exists (select from handin.extension e where e.obligation_id = o.id)
                          and not exists (select from handin.extension_request q where q.obligation_id = o.id)
                        """)
                .param("id", rule)
                .param("to", validTo)
                .update();
    }

    /**
     * For every rule, every period begun by today or due within a month, and every unit that stands
     * below the receiver on the due day and existed in the period.
     */
    @NotJournaled("what is owed follows from the rules, which are on record")
    void makeObligations(LocalDate today) {
        jdbc.sql(
                        """
                        insert into handin.obligation
                            (rule_id, unit_id, receiver_id, cycle, year, ordinal, period_from, period_to, previous_cut_off, cut_off,
                             internal_due, due, made_at)
                        select r.id, u.id, r.receiver_id, r.cycle, extract(year from p.period_from),
                               (extract(month from p.period_from)::int - 1) / c.months + 1,
                               p.period_from, (p.period_from + make_interval(months => c.months))::date - 1,
                               handin.day_of((p.period_from - make_interval(months => c.months))::date, r.cut_off_month, r.cut_off_day),
                               handin.day_of(p.period_from, r.cut_off_month, r.cut_off_day),
                               handin.day_of(p.period_from, r.internal_month, r.internal_day), d.due, now()
                        from handin.report_rule r
                        cross join lateral (select case r.cycle when 'MONTH' then 1 when 'QUARTER' then 3 else 12 end as months) c
                        cross join lateral (
                            select generate_series(date_trunc(r.cycle, r.asks_from - interval '2 years'), :today::date + interval '31 days',
                                                   make_interval(months => c.months))::date as period_from
                        ) p
                        cross join lateral (select handin.day_of(p.period_from, r.due_month, r.due_day) as due) d
                        join units.closure_v t on t.ancestor_id = r.receiver_id and t.depth > 0 and t.valid_from <= d.due and d.due < t.valid_to
                        join units.unit_on(d.due) u on u.id = t.unit_id and u.level = r.owing_level
                         and u.valid_from < p.period_from + make_interval(months => c.months)
                        where d.due >= r.asks_from and d.due >= r.valid_from and d.due < r.valid_to
                          and (p.period_from <= :today or d.due <= :today::date + 31)
                        on conflict (rule_id, unit_id, period_from) do nothing
                        """)
                .param("today", today)
                .update();
    }
}

package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.NotJournaled;
import vn.chungsuc.shared.Officer;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Versions of plans, their states, and what an amendment takes over. */
@Repository
@NotJournaled("The use cases and the register record each of these changes of a paper")
class PlanStore {

    private static final List<String> COPIES =
            List.of(
                    """
                    insert into plans.basis (plan_id, position, words, document_id, check_id)
                    select :to, position, words, document_id, check_id from plans.basis where plan_id = :from
                    """,
                    """
                    insert into plans.narrative (plan_id, part, words, account_id, at)
                    select :to, part, words, account_id, at from plans.narrative where plan_id = :from
                    """,
                    """
                    insert into plans.shortfall (plan_id, position, kind, words, field, since_year)
                    select :to, position, kind, words, field, since_year from plans.shortfall where plan_id = :from
                    """,
                    """
                    insert into plans.target (plan_id, position, kind, name, indicator, least, comparison, value, upper, measure, year,
                                              keep, more, baseline, baseline_year, baseline_typed, note, lead, root_id)
                    select :to, position, kind, name, indicator, least, comparison, value, upper, measure, year, keep, more, baseline,
                           baseline_year, baseline_typed, note, lead, coalesce(root_id, id)
                    from plans.target
                    where plan_id = :from
                    """,
                    """
                    insert into plans.target_unit (target_id, unit_id)
                    select new.id, n.unit_id
                    from plans.target old
                    join plans.target_unit n on n.target_id = old.id
                    join plans.target new on new.plan_id = :to and new.position = old.position
                    where old.plan_id = :from
                    """,
                    """
                    insert into plans.quota (target_id, unit_id, value)
                    select new.id, q.unit_id, q.value
                    from plans.target old
                    join plans.quota q on q.target_id = old.id
                    join plans.target new on new.plan_id = :to and new.position = old.position
                    where old.plan_id = :from
                    """,
                    """
                    insert into plans.duty (plan_id, position, words, lead, together, first_day, last_day, due_text, cost, root_id)
                    select :to, position, words, lead, together, first_day, last_day, due_text, cost, coalesce(root_id, id)
                    from plans.duty
                    where plan_id = :from
                    """,
                    """
                    insert into plans.road (plan_id, indicator, quarter, duty, solution, lead, cost, months)
                    select :to, indicator, quarter, duty, solution, lead, cost, months from plans.road where plan_id = :from
                    """);

    private final JdbcClient jdbc;

    PlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A version before anything stands in it. */
    record New(
            long documentId,
            int unitId,
            int year,
            String programme,
            String setId,
            LocalDate firstDay,
            LocalDate lastDay,
            int ordinal,
            @Nullable Long amendsId,
            @Nullable String amendedFor,
            @Nullable Long parentId,
            @Nullable String parentText,
            @Nullable Long checkId) {}

    void add(Officer officer, New plan, OffsetDateTime at) {
        jdbc.sql(
                        """
                        insert into plans.plan (document_id, unit_id, year, programme, set_id, first_day, last_day, ordinal, amends_id,
                                                amended_for, parent_id, parent_text, check_id, state)
                        values (:id, :unit, :year, :programme, :set, :first, :last, :ordinal, :amends, :why, :parent, :parentText, :check,
                                'DRAFT')
                        """)
                .param("id", plan.documentId())
                .param("unit", plan.unitId())
                .param("year", plan.year())
                .param("programme", plan.programme())
                .param("set", plan.setId())
                .param("first", plan.firstDay())
                .param("last", plan.lastDay())
                .param("ordinal", plan.ordinal())
                .param("amends", plan.amendsId())
                .param("why", plan.amendedFor())
                .param("parent", plan.parentId())
                .param("parentText", plan.parentText())
                .param("check", plan.checkId())
                .update();
        step(officer, plan.documentId(), PlanState.DRAFT, plan.amendedFor(), at);
    }

    /** Everything a version says, into one that says nothing yet. */
    void copy(long from, long to) {
        for (var sql : COPIES) {
            jdbc.sql(sql).param("from", from).param("to", to).update();
        }
    }

    /**
     * What fell short in the plan of the year before that is in force there, or its newest draft.
     */
    int carryShortfalls(int unit, String programme, int year, long to) {
        return jdbc.sql(
                        """
                        insert into plans.shortfall (plan_id, position, kind, words, field, since_year)
                        select :to, s.position, s.kind, s.words, s.field, s.since_year
                        from plans.shortfall s
                        where s.plan_id = (select p.document_id
                                           from plans.plan p
                                           where p.unit_id = :unit and p.programme = :programme and p.year = :year - 1
                                             and p.state <> 'REPLACED'
                                           order by p.state in ('DRAFT', 'SUBMITTED'), p.ordinal desc, p.document_id desc
                                           limit 1)
                        """)
                .param("to", to)
                .param("unit", unit)
                .param("programme", programme)
                .param("year", year)
                .update();
    }

    /**
     * The state it has, locked with all other versions of the same year until the change is done.
     */
    PlanState lock(Plan plan) {
        return jdbc
                .sql(
                        """
                        select document_id as id, state
                        from plans.plan
                        where unit_id = :unit and programme = :programme and year = :year
                        order by document_id
                        for update
                        """)
                .param("unit", plan.unitId())
                .param("programme", plan.programme())
                .param("year", plan.year())
                .query(Standing.class)
                .list()
                .stream()
                .filter(one -> one.id() == plan.id())
                .map(Standing::state)
                .findFirst()
                .orElseThrow();
    }

    record Standing(long id, PlanState state) {}

    /** The version in force of the same unit, programme and year. */
    @Nullable Long inForce(New plan) {
        return inForce(plan.unitId(), plan.programme(), plan.year(), plan.documentId());
    }

    /** Another version of the same year that is in force. */
    @Nullable Long inForceBeside(Plan plan) {
        return inForce(plan.unitId(), plan.programme(), plan.year(), plan.id());
    }

    private @Nullable Long inForce(int unit, String programme, int year, long but) {
        return jdbc.sql(
                        """
                        select document_id
                        from plans.plan
                        where unit_id = :unit and programme = :programme and year = :year and document_id <> :id
                          and state in ('APPROVED', 'RUNNING', 'SUMMED_UP')
                        """)
                .param("unit", unit)
                .param("programme", programme)
                .param("year", year)
                .param("id", but)
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    void state(
            Officer officer, long id, PlanState state, @Nullable String reason, OffsetDateTime at) {
        jdbc.sql("update plans.plan set state = :state where document_id = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
        step(officer, id, state, reason, at);
    }

    private void step(
            Officer officer, long id, PlanState state, @Nullable String reason, OffsetDateTime at) {
        jdbc.sql(
                        """
                        insert into plans.step (plan_id, state, reason, account_id, at)
                        values (:id, :state, :reason, :by, :at)
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("reason", reason)
                .param("by", officer.accountId())
                .param("at", at)
                .update();
    }
}

package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.NotJournaled;
import vn.chungsuc.plans.Contents.Basis;
import vn.chungsuc.plans.Contents.Duty;
import vn.chungsuc.plans.Contents.Road;
import vn.chungsuc.plans.Contents.Shortfall;
import vn.chungsuc.shared.Officer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** What a plan says, row by row. */
@Repository
@NotJournaled("ChangePlan records each of these through the register")
class ContentStore {

    private final JdbcClient jdbc;

    ContentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @return false when somebody else saved since the version was read
     */
    boolean save(Officer officer, long id, String part, String words, int read, OffsetDateTime at) {
        jdbc.sql(
                        """
                        insert into plans.narrative_history (plan_id, part, version, words, account_id, at)
                        select plan_id, part, version, words, account_id, at
                        from plans.narrative
                        where plan_id = :id and part = :part and version = :read
                        """)
                .param("id", id)
                .param("part", part)
                .param("read", read)
                .update();
        return jdbc.sql(
                                """
                                insert into plans.narrative (plan_id, part, words, version, account_id, at)
                                select :id, :part, :words, 1, :by, :at
                                where :read = 0
                                   or exists (select from plans.narrative n where n.plan_id = :id and n.part = :part and n.version = :read)
                                on conflict (plan_id, part)
                                    do update set words = excluded.words, version = narrative.version + 1,
                                                  account_id = excluded.account_id, at = excluded.at
                                    where narrative.version = :read
                                """)
                        .param("id", id)
                        .param("part", part)
                        .param("words", words)
                        .param("by", officer.accountId())
                        .param("at", at)
                        .param("read", read)
                        .update()
                == 1;
    }

    void setOut(
            long id,
            LocalDate first,
            LocalDate last,
            @Nullable Long parent,
            @Nullable String text) {
        jdbc.sql(
                        """
                        update plans.plan
                        set first_day = :first, last_day = :last, parent_id = :parent, parent_text = :text
                        where document_id = :id
                        """)
                .param("first", first)
                .param("last", last)
                .param("parent", parent)
                .param("text", text)
                .param("id", id)
                .update();
    }

    void bases(long id, List<Basis> bases) {
        jdbc.sql("delete from plans.basis where plan_id = :id").param("id", id).update();
        for (var basis : bases) {
            jdbc.sql(
                            """
                            insert into plans.basis (plan_id, position, words, document_id, check_id)
                            values (:id, :position, :words, :document, :check)
                            """)
                    .param("id", id)
                    .param("position", basis.position())
                    .param("words", basis.words())
                    .param("document", basis.documentId())
                    .param("check", basis.checkId())
                    .update();
        }
    }

    void shortfall(long plan, Shortfall shortfall) {
        jdbc.sql(
                        shortfall.id() == 0
                                ? """
                                insert into plans.shortfall (plan_id, position, kind, words, field, since_year)
                                select :plan, coalesce((select max(position) from plans.shortfall where plan_id = :plan), 0) + 1, :kind, :words,
                                       :field, :since
                                where :id = 0
                                """
                                : """
                                update plans.shortfall set kind = :kind, words = :words, field = :field
                                where id = :id and plan_id = :plan and :since is not null
                                """)
                .param("plan", plan)
                .param("id", shortfall.id())
                .param("kind", shortfall.kind())
                .param("words", shortfall.words())
                .param("field", shortfall.field())
                .param("since", shortfall.sinceYear())
                .update();
    }

    /**
     * @return its id; 0 when somebody else changed it since it was read
     */
    long target(long plan, Target target) {
        var sql =
                target.id() == 0
                        ? """
                        insert into plans.target (plan_id, position, kind, name, indicator, least, comparison, value, upper, measure, year,
                                                  keep, more, baseline, baseline_year, baseline_typed, note, lead)
                        select :plan, coalesce((select max(position) from plans.target where plan_id = :plan), 0) + 1, :kind, :name,
                               :indicator, :least, :comparison, :value, :upper, :measure, :year, :keep, :more, :baseline, :baselineYear,
                               :baselineTyped, :note, :lead
                        where :id = 0 and :version is not null
                        returning id
                        """
                        : """
                        update plans.target
                        set kind = :kind, name = :name, indicator = :indicator, least = :least, comparison = :comparison, value = :value,
                            upper = :upper, measure = :measure, year = :year, keep = :keep, more = :more, baseline = :baseline,
                            baseline_year = :baselineYear, baseline_typed = :baselineTyped, note = :note, lead = :lead, version = version + 1
                        where id = :id and plan_id = :plan and version = :version
                        returning id
                        """;
        return jdbc.sql(sql)
                .param("plan", plan)
                .param("id", target.id())
                .param("version", target.version())
                .param("kind", target.kind().name())
                .param("name", target.name())
                .param("indicator", target.indicator())
                .param("least", target.least())
                .param("comparison", target.comparison().name())
                .param("value", target.value())
                .param("upper", target.upper())
                .param("measure", target.measure())
                .param("year", target.year())
                .param("keep", target.keep())
                .param("more", target.more())
                .param("baseline", target.baseline())
                .param("baselineYear", target.baselineYear())
                .param("baselineTyped", target.beginsTyped())
                .param("note", target.note())
                .param("lead", target.lead())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    void named(long target, List<Integer> units) {
        jdbc.sql("delete from plans.target_unit where target_id = :id")
                .param("id", target)
                .update();
        for (var unit : units) {
            jdbc.sql("insert into plans.target_unit (target_id, unit_id) values (:id, :unit)")
                    .param("id", target)
                    .param("unit", unit)
                    .update();
        }
    }

    void quotas(long target, Map<Integer, BigDecimal> quotas) {
        jdbc.sql("delete from plans.quota where target_id = :id").param("id", target).update();
        quotas.forEach((unit, value) ->
                jdbc.sql(
                                "insert into plans.quota (target_id, unit_id, value) values (:id,"
                                        + " :unit, :value)")
                        .param("id", target)
                        .param("unit", unit)
                        .param("value", value)
                        .update());
    }

    void duty(long plan, Duty duty) {
        var sql =
                duty.id() == 0
                        ? """
                        insert into plans.duty (plan_id, position, words, lead, together, first_day, last_day, due_text, cost)
                        select :plan, coalesce((select max(position) from plans.duty where plan_id = :plan), 0) + 1, :words, :lead, :together,
                               :first, :last, :due, :cost
                        where :id = 0
                        """
                        : """
                        update plans.duty
                        set words = :words, lead = :lead, together = :together, first_day = :first, last_day = :last, due_text = :due,
                            cost = :cost
                        where id = :id and plan_id = :plan
                        """;
        jdbc.sql(sql)
                .param("plan", plan)
                .param("id", duty.id())
                .param("words", duty.words())
                .param("lead", duty.lead())
                .param("together", duty.together())
                .param("first", duty.firstDay())
                .param("last", duty.lastDay())
                .param("due", duty.dueText())
                .param("cost", duty.cost())
                .update();
    }

    /** In one statement, however many. */
    void roads(long plan, List<Road> roads) {
        if (roads.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into plans.road (plan_id, indicator, quarter, duty, solution, lead, cost, months)
                        select :plan, r.indicator, r.quarter, r.duty, r.solution, r.lead, r.cost, r.months
                        from unnest(:indicators::text[], :quarters::int[], :duties::text[], :solutions::text[], :leads::text[],
                                    :costs::bigint[], :months::int[])
                             as r (indicator, quarter, duty, solution, lead, cost, months)
                        on conflict (plan_id, indicator)
                            do update set quarter = excluded.quarter, duty = excluded.duty, solution = excluded.solution,
                                          lead = excluded.lead, cost = excluded.cost, months = excluded.months
                        """)
                .param("plan", plan)
                .param("indicators", roads.stream().map(Road::indicator).toArray(String[]::new))
                .param("quarters", roads.stream().map(Road::quarter).toArray(Integer[]::new))
                .param("duties", roads.stream().map(Road::duty).toArray(String[]::new))
                .param("solutions", roads.stream().map(Road::solution).toArray(String[]::new))
                .param("leads", roads.stream().map(Road::lead).toArray(String[]::new))
                .param("costs", roads.stream().map(Road::cost).toArray(Long[]::new))
                .param("months", roads.stream().map(Road::months).toArray(Integer[]::new))
                .update();
    }

    void removeShortfall(long plan, long id) {
        remove("delete from plans.shortfall where plan_id = :plan and id = :id", plan, id);
    }

    void removeTarget(long plan, long id) {
        remove("delete from plans.target where plan_id = :plan and id = :id", plan, id);
    }

    void removeDuty(long plan, long id) {
        remove("delete from plans.duty where plan_id = :plan and id = :id", plan, id);
    }

    void removeRoad(long plan, String indicator) {
        jdbc.sql("delete from plans.road where plan_id = :plan and indicator = :indicator")
                .param("plan", plan)
                .param("indicator", indicator)
                .update();
    }

    private void remove(String sql, long plan, long id) {
        jdbc.sql(sql).param("plan", plan).param("id", id).update();
    }
}

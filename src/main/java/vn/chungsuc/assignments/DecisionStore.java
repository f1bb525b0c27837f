package vn.chungsuc.assignments;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.NotJournaled;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Writes decisions and what they give. */
@Repository
@NotJournaled(
        "OpenDecision and ChangeDecision record through the register, TakeEffect through people")
class DecisionStore {

    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Decisions of one unit take effect one after another. */
    void lock(int unit) {
        jdbc.sql("select pg_advisory_xact_lock(3300, :unit)")
                .param("unit", unit)
                .query((row, _) -> 1)
                .list();
    }

    void add(long id, OpenDecision.Choice choice, String basis, String duties) {
        jdbc.sql(
                        """
                        with made as (
                            insert into assignments.decision (document_id, unit_id, set_id, effective_on, basis, duties)
                            values (:id, :unit, :set, :on, :basis, :duties)
                        )
                        insert into assignments.section (decision_id, unit_id, section)
                        select :id, :unit, x from unnest(:sections::text[]) x
                        """)
                .param("id", id)
                .param("unit", choice.unit().id())
                .param("set", choice.set().id())
                .param("on", choice.effectiveOn(), Types.DATE)
                .param("basis", basis)
                .param("duties", duties)
                .param("sections", names(choice.sections()))
                .update();
    }

    void settle(long id, @Nullable LocalDate on, String basis, String duties) {
        jdbc.sql(
                        """
                        update assignments.decision set effective_on = :on, basis = :basis, duties = :duties
                        where document_id = :id
                        """)
                .param("id", id)
                .param("on", on, Types.DATE)
                .param("basis", basis)
                .param("duties", duties)
                .update();
    }

    void add(long id, List<Line> lines) {
        jdbc.sql(
                        """
                        insert into assignments.line (decision_id, section, unit_id, field, criterion, indicator, member_id, body_id,
                                                      lead, words)
                        select :id, t.section, t.unit_id, t.field, t.criterion, t.indicator, t.member_id, t.body_id, t.lead, t.words
                        from unnest(:sections::text[], :units::int[], :fields::text[], :criteria::int[], :indicators::text[],
                                    :members::int[], :bodies::int[], :leads::boolean[], :words::text[]) with ordinality
                             t (section, unit_id, field, criterion, indicator, member_id, body_id, lead, words, at)
                        order by t.at
                        """)
                .param("id", id)
                .param("sections", column(lines, one -> one.section().name(), String[]::new))
                .param("units", column(lines, Line::unitId, Integer[]::new))
                .param("fields", column(lines, DecisionStore::field, String[]::new))
                .param("criteria", column(lines, Line::criterion, Integer[]::new))
                .param("indicators", column(lines, Line::indicator, String[]::new))
                .param("members", column(lines, Line::memberId, Integer[]::new))
                .param("bodies", column(lines, Line::bodyId, Integer[]::new))
                .param("leads", column(lines, Line::lead, Boolean[]::new))
                .param("words", column(lines, Line::words, String[]::new))
                .update();
    }

    private static @Nullable String field(Line line) {
        var field = line.field();
        return field == null ? null : field.name();
    }

    void remove(long id, List<Long> lines) {
        jdbc.sql("delete from assignments.line where decision_id = :id and id = any (:lines)")
                .param("id", id)
                .param("lines", lines.toArray(Long[]::new))
                .update();
    }

    void removeAll(long id) {
        jdbc.sql("delete from assignments.line where decision_id = :id").param("id", id).update();
    }

    void begin(long id, LocalDate from) {
        jdbc.sql("update assignments.section set valid_from = :from where decision_id = :id")
                .param("id", id)
                .param("from", from)
                .update();
    }

    /** The decisions before it end with it, section by section. */
    void end(Collection<Long> formers, Collection<Section> sections, long by, LocalDate day) {
        jdbc.sql(
                        """
                        update assignments.section set valid_to = :day, replaced_by = :by
                        where decision_id = any (:formers) and section = any (:sections) and valid_from is not null
                          and valid_to = 'infinity'
                        """)
                .param("formers", formers.toArray(Long[]::new))
                .param("sections", names(sections))
                .param("by", by)
                .param("day", day)
                .update();
    }

    /** Of those, which have nothing in force without end any more. */
    List<Long> over(Collection<Long> decisions) {
        return jdbc.sql(
                        """
                        select decision_id from assignments.section
                        where decision_id = any (:decisions)
                        group by decision_id
                        having max(valid_to) < 'infinity'
                        """)
                .param("decisions", decisions.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }

    /** Whether something it took the place of would never have been in force. */
    boolean wouldSwallow(long id, LocalDate day) {
        return jdbc.sql(
                        """
                        select exists (select from assignments.section where replaced_by = :id and valid_from >= :day)
                        """)
                .param("id", id)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    void move(long id, LocalDate was, LocalDate day) {
        jdbc.sql(
                        """
                        update assignments.section set valid_to = :day where replaced_by = :id and valid_to = :was and :day < :was
                        """)
                .param("id", id)
                .param("was", was)
                .param("day", day)
                .update();
        begin(id, day);
        jdbc.sql(
                        """
                        update assignments.section set valid_to = :day where replaced_by = :id and valid_to = :was and :day > :was
                        """)
                .param("id", id)
                .param("was", was)
                .param("day", day)
                .update();
    }

    void effect(long id, List<Integer> charges, boolean began) {
        jdbc.sql(
                        """
                        insert into assignments.effect (decision_id, charge_id, began)
                        select :id, c.charge_id, :began
                        from people.in_charge_v c
                        where c.charge_id = any (:charges)
                        """)
                .param("id", id)
                .param("charges", charges.toArray(Integer[]::new))
                .param("began", began)
                .update();
    }

    List<Integer> effects(long id, boolean began) {
        return jdbc.sql(
                        """
                        select charge_id from assignments.effect where decision_id = :id and began = :began
                        """)
                .param("id", id)
                .param("began", began)
                .query(Integer.class)
                .list();
    }

    private static String[] names(Collection<Section> sections) {
        return sections.stream().map(Section::name).toArray(String[]::new);
    }

    private static <C> @Nullable C[] column(
            List<Line> rows, Function<Line, @Nullable C> value, IntFunction<@Nullable C[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}

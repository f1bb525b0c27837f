package vn.chungsuc.assessment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.assessment.PaperFacts.Paper;
import vn.chungsuc.assessment.PaperFacts.SheetKey;
import vn.chungsuc.journal.NotJournaled;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** Rows stated by a paper: a second load of the same paper adds none. */
@Repository
@NotJournaled("the paper as a whole is one entry, with how many facts it brought")
class PaperFactsStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    PaperFactsStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String code(int unit) {
        return jdbc.sql("select code from units.unit_v where id = :unit")
                .param("unit", unit)
                .query(String.class)
                .single();
    }

    void choose(List<PaperFacts.ChosenSet> chosen) {
        for (var one : chosen) {
            jdbc.sql(
                            """
                            insert into assessment.chosen_set (unit_id, year, set_id, reason)
                            values (:unit, :year, :set, :reason)
                            on conflict do nothing
                            """)
                    .param("unit", one.unit())
                    .param("year", one.year())
                    .param("set", one.set())
                    .param("reason", one.reason())
                    .update();
        }
    }

    int totals(Paper paper, List<PaperFacts.Total> totals) {
        return totals.stream()
                .mapToInt(total ->
                        declaring(
                                        """
                                        insert into assessment.declared_total
                                            (sheet_id, criteria, indicators, note, document, document_date, declared_at)
                                        select id, :criteria, :indicators, :note, :document, :date, :now
                                        from assessment.sheet
                                        where unit_id = :unit and set_id = :set and year = :year
                                        on conflict do nothing
                                        """,
                                        paper)
                                .param("unit", total.sheet().unit())
                                .param("set", total.sheet().set())
                                .param("year", total.sheet().year())
                                .param("criteria", total.criteria())
                                .param("indicators", total.indicators())
                                .param("note", total.note())
                                .update())
                .sum();
    }

    int verdicts(Paper paper, List<PaperFacts.CriterionVerdict> verdicts) {
        return verdicts.stream().mapToInt(one -> verdict(paper, one.sheet(), one)).sum();
    }

    private int verdict(Paper paper, SheetKey sheet, PaperFacts.CriterionVerdict one) {
        return declaring(
                        """
                        insert into assessment.declared_verdict
                            (sheet_id, criterion, met, document, document_date, declared_at)
                        select id, :criterion, :met, :document, :date, :now
                        from assessment.sheet
                        where unit_id = :unit and set_id = :set and year = :year
                        on conflict do nothing
                        """,
                        paper)
                .param("unit", sheet.unit())
                .param("set", sheet.set())
                .param("year", sheet.year())
                .param("criterion", one.criterion())
                .param("met", one.met())
                .update();
    }

    int recognitions(Paper paper, List<PaperFacts.Recognition> recognitions) {
        return recognitions.stream()
                .mapToInt(one ->
                        jdbc.sql(
                                        """
                                        insert into assessment.recognition
                                            (unit_id, tier, year, decision, decided_on, source)
                                        select :unit, :tier, :year, :decision, :decidedOn, :source
                                        where not exists (select
                                                          from assessment.recognition
                                                          where unit_id = :unit and tier = :tier and year = :year)
                                        """)
                                .param("unit", one.unit())
                                .param("tier", one.tier())
                                .param("year", one.year())
                                .param("decision", one.decision())
                                .param("decidedOn", one.decidedOn())
                                .param("source", paper.citation())
                                .update())
                .sum();
    }

    int figures(Paper paper, List<PaperFacts.Figure> figures) {
        int added = 0;
        for (int i = 0; i < figures.size(); i++) {
            var one = figures.get(i);
            added +=
                    declaring(
                                    """
                                    insert into assessment.declared_figure
                                        (unit_id, year, key, label, value, numerator, denominator, measure, indicator,
                                         as_of, position, document, document_date, declared_at)
                                    values (:unit, :year, :key, :label, :value, :numerator, :denominator, :measure,
                                            :indicator, :asOf, :position, :document, :date, :now)
                                    on conflict do nothing
                                    """,
                                    paper)
                            .param("unit", one.unit())
                            .param("year", one.year())
                            .param("key", one.key())
                            .param("label", one.label())
                            .param("value", one.value())
                            .param("numerator", one.numerator())
                            .param("denominator", one.denominator())
                            .param("measure", one.measure())
                            .param("indicator", one.indicator())
                            .param("asOf", one.asOf())
                            .param("position", i)
                            .update();
        }
        return added;
    }

    private JdbcClient.StatementSpec declaring(String sql, Paper paper) {
        return jdbc.sql(sql)
                .param("document", paper.citation())
                .param("date", paper.date())
                .param("now", OffsetDateTime.now(clock));
    }
}

package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.NotJournaled;
import vn.chungsuc.shared.Officer;

import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Declared verdicts and totals by the thousand, each telling what it replaces. */
@Repository
@NotJournaled("a table is one entry, written by DeclareTable and UndoDeclaredTable")
class DeclaredTableStore {

    private final JdbcClient jdbc;

    DeclaredTableStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rows of a table as columns for the database. */
    static final class Given {

        private final String document;
        private final @Nullable LocalDate date;
        private final OffsetDateTime at;
        private final List<Integer> sheets = new ArrayList<>();
        private final List<Integer> criteria = new ArrayList<>();
        private final List<Integer> indicators = new ArrayList<>();
        private final List<Boolean> met = new ArrayList<>();
        private final List<@Nullable String> stated = new ArrayList<>();
        private final List<Integer> totalSheets = new ArrayList<>();
        private final List<@Nullable Integer> totalCriteria = new ArrayList<>();
        private final List<@Nullable Integer> totalIndicators = new ArrayList<>();

        Given(String document, @Nullable LocalDate date, OffsetDateTime at) {
            this.document = document;
            this.date = date;
            this.at = at;
        }

        void add(int sheet, DeclareTable.Row row) {
            for (var verdict : row.verdicts()) {
                sheets.add(sheet);
                criteria.add(verdict.criterion());
                indicators.add(verdict.indicator());
                met.add(verdict.met());
                stated.add(verdict.stated());
            }
            if (row.hasTotals()) {
                totalSheets.add(sheet);
                totalCriteria.add(row.criteria());
                totalIndicators.add(row.indicators());
            }
        }
    }

    List<DeclareTable.Replaced> putVerdicts(Officer officer, Given given) {
        return jdbc.sql(
                        """
                        with given as (
                            select * from unnest(:sheets::int[], :criteria::smallint[], :indicators::smallint[],
                                                 :met::bool[], :stated::text[])
                                          g(sheet_id, criterion, indicator, met, stated)
                        ), written as (
                            insert into assessment.declared_verdict
                                (sheet_id, criterion, indicator, met, stated, document, document_date, account_id, declared_at)
                            select sheet_id, criterion, indicator, met, stated, :document, :date, :account, :at from given
                            on conflict (sheet_id, criterion, indicator) do update
                            set met = excluded.met, stated = excluded.stated, document = excluded.document,
                                document_date = excluded.document_date, account_id = excluded.account_id,
                                declared_at = excluded.declared_at
                        )
                        select g.sheet_id as sheet, g.criterion, g.indicator, to_jsonb(d)::text as before
                        from given g
                        left join assessment.declared_verdict d
                          on d.sheet_id = g.sheet_id and d.criterion = g.criterion and d.indicator = g.indicator
                        """)
                .param("sheets", given.sheets.toArray(Integer[]::new))
                .param("criteria", given.criteria.toArray(Integer[]::new))
                .param("indicators", given.indicators.toArray(Integer[]::new))
                .param("met", given.met.toArray(Boolean[]::new))
                .param("stated", given.stated.toArray(String[]::new))
                .param("document", given.document)
                .param("date", given.date, Types.DATE)
                .param("account", officer.accountId())
                .param("at", given.at)
                .query(DeclareTable.Replaced.class)
                .list();
    }

    List<DeclareTable.Replaced> putTotals(Officer officer, Given given) {
        return jdbc.sql(
                        """
                        with given as (
                            select * from unnest(:sheets::int[], :criteria::smallint[], :indicators::smallint[])
                                          g(sheet_id, criteria, indicators)
                        ), written as (
                            insert into assessment.declared_total
                                (sheet_id, criteria, indicators, document, document_date, account_id, declared_at)
                            select sheet_id, criteria, indicators, :document, :date, :account, :at from given
                            on conflict (sheet_id) do update
                            set criteria = excluded.criteria, indicators = excluded.indicators,
                                document = excluded.document, document_date = excluded.document_date, note = null,
                                account_id = excluded.account_id, declared_at = excluded.declared_at
                        )
                        select g.sheet_id as sheet, 0 as criterion, -1 as indicator, to_jsonb(t)::text as before
                        from given g
                        left join assessment.declared_total t on t.sheet_id = g.sheet_id
                        """)
                .param("sheets", given.totalSheets.toArray(Integer[]::new))
                .param("criteria", given.totalCriteria.toArray(Integer[]::new))
                .param("indicators", given.totalIndicators.toArray(Integer[]::new))
                .param("document", given.document)
                .param("date", given.date, Types.DATE)
                .param("account", officer.accountId())
                .param("at", given.at)
                .query(DeclareTable.Replaced.class)
                .list();
    }

    /** Only within the area, and only where the table's own words still stand. */
    int restore(Officer officer, OffsetDateTime declaredAt, List<DeclareTable.Replaced> replaced) {
        return jdbc.sql(
                        """
                        with was as (
                            select w.* from unnest(:sheets::int[], :criteria::smallint[], :indicators::smallint[],
                                                   :before::text[]::jsonb[])
                                            w(sheet_id, criterion, indicator, before)
                            join assessment.sheet s on s.id = w.sheet_id
                            join units.reach_v r on r.unit_id = s.unit_id and r.holder_id = :holder and r.own
                            where not assessment.is_closed(s.unit_id, s.year)
                        ), gone as (
                            delete from assessment.declared_verdict d using was w
                            where w.criterion > 0 and w.before is null and d.sheet_id = w.sheet_id
                              and d.criterion = w.criterion and d.indicator = w.indicator and d.declared_at = :at
                            returning 1
                        ), back as (
                            update assessment.declared_verdict d
                            set met = b.met, stated = b.stated, document = b.document, document_date = b.document_date,
                                account_id = b.account_id, declared_at = b.declared_at
                            from was w, jsonb_populate_record(null::assessment.declared_verdict, w.before) b
                            where w.criterion > 0 and d.sheet_id = w.sheet_id and d.criterion = w.criterion
                              and d.indicator = w.indicator and d.declared_at = :at and w.before is not null
                            returning 1
                        ), total_gone as (
                            delete from assessment.declared_total t using was w
                            where w.criterion = 0 and w.before is null and t.sheet_id = w.sheet_id and t.declared_at = :at
                            returning 1
                        ), total_back as (
                            update assessment.declared_total t
                            set criteria = b.criteria, indicators = b.indicators, document = b.document,
                                document_date = b.document_date, note = b.note, account_id = b.account_id,
                                declared_at = b.declared_at
                            from was w, jsonb_populate_record(null::assessment.declared_total, w.before) b
                            where w.criterion = 0 and t.sheet_id = w.sheet_id and t.declared_at = :at
                              and w.before is not null
                            returning 1
                        )
                        select (select count(*) from gone) + (select count(*) from back)
                             + (select count(*) from total_gone) + (select count(*) from total_back)
                        """)
                .param("sheets", numbers(replaced.stream().map(one -> one.sheet()).toList()))
                .param("criteria", numbers(replaced.stream().map(one -> one.criterion()).toList()))
                .param(
                        "indicators",
                        numbers(replaced.stream().map(one -> one.indicator()).toList()))
                .param(
                        "before",
                        replaced.stream().map(DeclareTable.Replaced::before).toArray(String[]::new))
                .param("holder", officer.scope().unitId())
                .param("at", declaredAt)
                .query(Integer.class)
                .single();
    }

    /**
     * Sheets that only the table opened and nobody wrote in since: a year nobody works on must not
     * stand open. Deleted with what they carried, which still stands where it was carried from.
     */
    int close(Officer officer, OffsetDateTime declaredAt, List<DeclareTable.Replaced> replaced) {
        return jdbc.sql(
                        """
                        with untouched as (
                            select s.id
                            from assessment.sheet s
                            join units.reach_v r on r.unit_id = s.unit_id and r.holder_id = :holder and r.own
                            where s.id = any (:sheets) and s.opened_at >= :at and s.updated_at = s.opened_at
                              and not assessment.is_closed(s.unit_id, s.year)
                              and not exists (select from assessment.declared_verdict d where d.sheet_id = s.id)
                              and not exists (select from assessment.declared_total t where t.sheet_id = s.id)
                              and not exists (select from assessment.value_history h where h.sheet_id = s.id)
                              and not exists (select from assessment.indicator_value v
                                              where v.sheet_id = s.id
                                                and (v.carried_from is null or v.entered_at <> s.opened_at))
                            for update of s
                        ), carried as (
                            delete from assessment.indicator_value v using untouched u where v.sheet_id = u.id
                        )
                        delete from assessment.sheet s using untouched u where s.id = u.id
                        """)
                .param(
                        "sheets",
                        replaced.stream()
                                .map(DeclareTable.Replaced::sheet)
                                .distinct()
                                .toArray(Integer[]::new))
                .param("holder", officer.scope().unitId())
                .param("at", declaredAt)
                .update();
    }

    private static Integer[] numbers(List<Integer> numbers) {
        return numbers.toArray(Integer[]::new);
    }
}

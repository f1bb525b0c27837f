package vn.chungsuc.assessment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.shared.Officer;

import java.time.OffsetDateTime;
import java.util.List;

/** Carried rows that become this year's own. */
@Repository
class ConfirmStore {

    private final JdbcClient jdbc;

    ConfirmStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void confirm(
            Officer officer,
            int sheet,
            List<Integer> positions,
            Rollup rollup,
            OffsetDateTime at,
            String key) {
        jdbc.sql(
                        """
                        with kept as (
                            insert into assessment.value_history
                                (sheet_id, indicator, version, verdict, confirmed, achieved, value, numerator, denominator,
                                 parts, carried_from, note, as_of, source, supplied_by, account_id, entered_at,
                                 superseded_at, superseded_by)
                            select sheet_id, indicator, version, verdict, confirmed, achieved, value, numerator, denominator,
                                   parts, carried_from, note, as_of, source, supplied_by, account_id, entered_at,
                                   :at, :account
                            from assessment.indicator_value
                            where sheet_id = :sheet and indicator = any(:positions)
                        ), written as (
                            update assessment.indicator_value
                            set version = version + 1, carried_from = null, account_id = :account, entered_at = :at
                            where sheet_id = :sheet and indicator = any(:positions)
                        ), rolled as (
                            update assessment.sheet
                            set verdicts = :verdicts, carried_mask = :carriedMask, criteria_carried = :criteriaCarried,
                                indicators_carried = :indicatorsCarried, ready = :ready, updated_at = :at,
                                updated_by = :account
                            where id = :sheet
                            returning unit_id
                        )
                        select journal.write_on(:account, :actor, 'values-confirmed', 'sheet', :key, unit_id, null,
                                                jsonb_build_object('indicators', to_jsonb(:positions)), :ip)
                        from rolled
                        """)
                .param("account", officer.accountId())
                .param("actor", officer.username())
                .param("sheet", sheet)
                .param("positions", positions.toArray(Integer[]::new))
                .param("at", at)
                .param("verdicts", rollup.verdicts().letters())
                .param("carriedMask", rollup.carriedMask())
                .param("criteriaCarried", rollup.criteriaCarried())
                .param("indicatorsCarried", rollup.indicatorsCarried())
                .param("ready", rollup.ready())
                .param("key", key)
                .param("ip", Journal.address())
                .query((row, _) -> row.getLong(1))
                .list();
    }
}

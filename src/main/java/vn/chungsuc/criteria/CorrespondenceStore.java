package vn.chungsuc.criteria;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.criteria.Correspondence.CriterionPair;
import vn.chungsuc.criteria.Correspondence.IndicatorPair;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Pairs of sets, as they came with the product or as an administrator left them. */
@Repository
class CorrespondenceStore {

    private final JdbcClient jdbc;

    CorrespondenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param sha256 of the file it came in; null: an administrator's own since
     * @param savedAt null: not yet
     */
    record Stored(
            String from,
            String to,
            @Nullable String note,
            @Nullable String sha256,
            @Nullable OffsetDateTime savedAt,
            List<IndicatorPair> indicators,
            List<CriterionPair> criteria) {

        Correspondence of(CriteriaSet earlier, CriteriaSet later) {
            return Correspondence.of(earlier, later, indicators, criteria, note);
        }

        /** The same said the other way round; of several the last stands. */
        Stored reversed() {
            return new Stored(
                    to,
                    from,
                    note,
                    sha256,
                    savedAt,
                    indicators.stream()
                            .map(pair ->
                                    new IndicatorPair(
                                            pair.to(),
                                            pair.from(),
                                            pair.comparable(),
                                            pair.confirmed(),
                                            pair.note()))
                            .toList(),
                    criteria.stream()
                            .map(pair ->
                                    new CriterionPair(pair.to(), pair.from(), pair.confirmed()))
                            .toList());
        }
    }

    Optional<Stored> find(String from, String to) {
        return jdbc.sql(
                        """
                        select note, sha256, saved_at from criteria.set_pair where from_set = :from and to_set = :to
                        """)
                .param("from", from)
                .param("to", to)
                .query(Head.class)
                .optional()
                .map(head ->
                        new Stored(
                                from,
                                to,
                                head.note(),
                                head.sha256(),
                                head.savedAt(),
                                indicators(from, to),
                                criteria(from, to)));
    }

    private record Head(@Nullable String note, @Nullable String sha256, OffsetDateTime savedAt) {}

    private List<IndicatorPair> indicators(String from, String to) {
        return jdbc.sql(
                        """
                        select from_code as "from", to_code as "to", comparable, confirmed, note
                        from criteria.indicator_counterpart
                        where from_set = :from and to_set = :to
                        """)
                .param("from", from)
                .param("to", to)
                .query(IndicatorPair.class)
                .list();
    }

    private List<CriterionPair> criteria(String from, String to) {
        return jdbc.sql(
                        """
                        select from_number as "from", to_number as "to", confirmed
                        from criteria.criterion_counterpart
                        where from_set = :from and to_set = :to
                        order by to_number, from_number
                        """)
                .param("from", from)
                .param("to", to)
                .query(CriterionPair.class)
                .list();
    }

    /** The whole pair at once; what it held before is gone. */
    void save(Stored pair, OffsetDateTime now, @Nullable Integer account) {
        jdbc.sql(
                        """
                        insert into criteria.set_pair (from_set, to_set, note, sha256, saved_at, saved_by)
                        values (:from, :to, :note, :sha256, :now, :account)
                        on conflict (from_set, to_set) do update
                        set note = excluded.note, sha256 = excluded.sha256, saved_at = excluded.saved_at,
                            saved_by = excluded.saved_by
                        """)
                .param("from", pair.from())
                .param("to", pair.to())
                .param("note", pair.note())
                .param("sha256", pair.sha256())
                .param("now", now)
                .param("account", account)
                .update();
        clear(
                pair,
                "delete from criteria.indicator_counterpart where from_set = :from and to_set ="
                        + " :to");
        clear(
                pair,
                "delete from criteria.criterion_counterpart where from_set = :from and to_set ="
                        + " :to");
        saveIndicators(pair);
        saveCriteria(pair);
    }

    private void clear(Stored pair, String sql) {
        jdbc.sql(sql).param("from", pair.from()).param("to", pair.to()).update();
    }

    private void saveIndicators(Stored pair) {
        var rows = pair.indicators();
        jdbc.sql(
                        """
                        insert into criteria.indicator_counterpart
                            (from_set, to_set, to_code, from_code, comparable, confirmed, note)
                        select :from, :to, p.to_code, p.from_code, p.comparable, p.confirmed, p.note
                        from unnest(:toCodes::text[], :fromCodes::text[], :comparable::boolean[], :confirmed::boolean[],
                                    :notes::text[]) p (to_code, from_code, comparable, confirmed, note)
                        """)
                .param("from", pair.from())
                .param("to", pair.to())
                .param("toCodes", rows.stream().map(IndicatorPair::to).toArray(String[]::new))
                .param("fromCodes", rows.stream().map(IndicatorPair::from).toArray(String[]::new))
                .param(
                        "comparable",
                        rows.stream().map(IndicatorPair::comparable).toArray(Boolean[]::new))
                .param(
                        "confirmed",
                        rows.stream().map(IndicatorPair::confirmed).toArray(Boolean[]::new))
                .param("notes", rows.stream().map(IndicatorPair::note).toArray(String[]::new))
                .update();
    }

    private void saveCriteria(Stored pair) {
        var rows = pair.criteria();
        jdbc.sql(
                        """
                        insert into criteria.criterion_counterpart (from_set, to_set, to_number, from_number, confirmed)
                        select :from, :to, p.to_number, p.from_number, p.confirmed
                        from unnest(:toNumbers::int[], :fromNumbers::int[], :confirmed::boolean[])
                             p (to_number, from_number, confirmed)
                        """)
                .param("from", pair.from())
                .param("to", pair.to())
                .param("toNumbers", rows.stream().map(CriterionPair::to).toArray(Integer[]::new))
                .param(
                        "fromNumbers",
                        rows.stream().map(CriterionPair::from).toArray(Integer[]::new))
                .param(
                        "confirmed",
                        rows.stream().map(CriterionPair::confirmed).toArray(Boolean[]::new))
                .update();
    }
}

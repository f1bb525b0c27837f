package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.List;

/** Papers a plan may rest on or be read out of: of the register, and those read and kept. */
@Repository
class SourceQueries {

    private final JdbcClient jdbc;

    SourceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param key «d-12» of the register, «s-7» a paper read
     * @param type KH, QĐ … of the register; as the paper says it of one read
     */
    record Source(
            String key,
            @Nullable String type,
            @Nullable String number,
            @Nullable String symbol,
            @Nullable LocalDate day,
            @Nullable String issuer,
            @Nullable String title) {}

    /** Of the unit itself and those above it, numbered papers only; the newest first. */
    List<Source> citable(Scope scope, int unit) {
        return jdbc.sql(
                        """
                        select 'd-' || d.id as key, d.type, d.number::text, d.symbol, d.document_date as day, b.name as issuer, d.title
                        from documents.document_v d
                        join units.reach_v r on r.unit_id = d.unit_id and r.holder_id = :holder
                        left join people.body_v b on b.id = d.body_id
                        where d.unit_id = :unit and d.number is not null
                        union all
                        select 's-' || c.id, c.type, c.number, c.symbol, c.document_date, c.issuer, c.title
                        from documents.kept_check_v c
                        join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = :holder
                        where c.unit_id = :unit and c.number is not null
                        order by day desc nulls last, key
                        limit 100
                        """)
                .param("holder", scope.unitId())
                .param("unit", unit)
                .query(Source.class)
                .list();
    }

    /**
     * A paper that was read.
     *
     * @param words its lines
     */
    record Kept(
            long id,
            int unitId,
            @Nullable String type,
            @Nullable String number,
            @Nullable String symbol,
            @Nullable LocalDate documentDate,
            @Nullable String title,
            String words) {}

    Kept kept(Scope scope, long id) {
        return jdbc.sql(
                        """
                        select c.id, c.unit_id, c.type, c.number, c.symbol, c.document_date, c.title, c.words
                        from documents.kept_check_v c
                        join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = :holder
                        where c.id = :id
                        """)
                .param("holder", scope.unitId())
                .param("id", id)
                .query(Kept.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** What it states, as it was read or put right by hand. */
    record KeptFact(
            String kind,
            String words,
            @Nullable String value,
            @Nullable String unit,
            int line,
            @Nullable String note) {}

    List<KeptFact> facts(Scope scope, long id) {
        return jdbc.sql(
                        """
                        select f.kind, f.words, f.value, f.unit, f.line, f.note
                        from documents.kept_fact_v f
                        join documents.kept_check_v c on c.id = f.check_id
                        join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = :holder
                        where f.check_id = :id
                        order by f.line, f.id
                        """)
                .param("holder", scope.unitId())
                .param("id", id)
                .query(KeptFact.class)
                .list();
    }
}

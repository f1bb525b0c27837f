package vn.chungsuc.collection;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.access.Secret;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Links and what came back by them. */
@Repository
class RequestStore {

    private final JdbcClient jdbc;

    RequestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long open(
            int unit,
            String sheetCode,
            NewRequest asked,
            Secret secret,
            int account,
            OffsetDateTime now) {
        return jdbc.sql(
                        """
                        insert into collection.request (unit_id, sheet_code, set_id, year, indicators, recipient, phone, note,
                                                        sha256, valid_until, opened_by, opened_at)
                        values (:unit, :sheet, :set, :year, :indicators, :recipient, :phone, :note, :sha256, :until, :account, :now)
                        returning id
                        """)
                .param("unit", unit)
                .param("sheet", sheetCode)
                .param("set", asked.set())
                .param("year", asked.year())
                .param("indicators", asked.indicators().toArray(String[]::new))
                .param("recipient", asked.recipient())
                .param("phone", asked.phone())
                .param("note", asked.note())
                .param("sha256", secret.hash())
                .param("until", asked.validUntil())
                .param("account", account)
                .param("now", now)
                .query(Long.class)
                .single();
    }

    long openRound(
            int commune, String sheetCode, NewRequest asked, int account, OffsetDateTime now) {
        return jdbc.sql(
                        """
                        insert into collection.round (unit_id, sheet_code, set_id, year, indicators, opened_by, opened_at)
                        values (:unit, :sheet, :set, :year, :indicators, :account, :now)
                        returning id
                        """)
                .param("unit", commune)
                .param("sheet", sheetCode)
                .param("set", asked.set())
                .param("year", asked.year())
                .param("indicators", asked.indicators().toArray(String[]::new))
                .param("account", account)
                .param("now", now)
                .query(Long.class)
                .single();
    }

    void join(long request, long round) {
        jdbc.sql("update collection.request set round_id = :round where id = :request")
                .param("round", round)
                .param("request", request)
                .update();
    }

    /** All answers of a round were looked at; those added up before stay accepted. */
    void reviewRound(long round, List<String> accepted, int account, OffsetDateTime now) {
        jdbc.sql(
                        """
                        with seen as (
                            update collection.answer a set reviewed_at = :now, reviewed_by = :account
                            from collection.request r
                            where r.id = a.request_id and r.round_id = :round
                            returning a.request_id
                        )
                        update collection.answered d
                        set accepted = coalesce(d.accepted, false) or split_part(d.indicator, '/', 1) = any (:accepted)
                        from seen where seen.request_id = d.request_id
                        """)
                .param("now", now)
                .param("account", account)
                .param("round", round)
                .param("accepted", accepted.toArray(String[]::new))
                .update();
    }

    /** False: it was answered or closed already. */
    boolean close(long id, int account, OffsetDateTime now) {
        return jdbc.sql(
                                """
                                update collection.request r set closed_at = :now, closed_by = :account
                                where id = :id and closed_at is null
                                  and not exists (select from collection.answer a where a.request_id = r.id)
                                """)
                        .param("id", id)
                        .param("account", account)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** Whoever holds the secret may read what is asked, and nothing else. */
    Optional<Request> behind(Secret secret, OffsetDateTime now) {
        return jdbc.sql(
                        """
                        select q.id, q.unit_id, u.code as unit_code, u.full_name as unit_name, q.sheet_code, q.set_id, q.year,
                               q.indicators, q.recipient, q.phone, q.note, q.valid_until, q.opened_at, o.full_name as opened_by,
                               q.supplier, q.supplier_phone, q.supplier_note, q.sent_at, q.reviewed_at, q.state, known.round_id, 1 as total
                        from collection.request known
                        join collection.request_on(:now) q on q.id = known.id
                        join units.unit_on(current_date) u on u.id = q.unit_id
                        left join access.account_name_v o on o.id = q.opened_by
                        where known.sha256 = :sha256
                        """)
                .param("now", now)
                .param("sha256", secret.hash())
                .query(Request::of)
                .optional();
    }

    /** False: somebody else was quicker, or it is over. */
    boolean answer(
            long request,
            String supplier,
            @Nullable String phone,
            @Nullable String note,
            OffsetDateTime now) {
        return jdbc.sql(
                                """
                                insert into collection.answer (request_id, supplier, phone, note, sent_at)
                                select r.id, :supplier, :phone, :note, :now
                                from collection.request r
                                where r.id = :request and r.closed_at is null and r.valid_until > :now
                                on conflict do nothing
                                """)
                        .param("request", request)
                        .param("supplier", supplier)
                        .param("phone", phone)
                        .param("note", note)
                        .param("now", now)
                        .update()
                == 1;
    }

    void keep(long request, List<Answered> answers) {
        jdbc.sql(
                        """
                        insert into collection.answered (request_id, indicator, value, numerator, denominator, note)
                        select :request, t.*
                        from unnest(:codes::text[], :values::text[], :above::text[], :below::text[], :notes::text[]) t
                        """)
                .param("request", request)
                .param("codes", answers.stream().map(Answered::indicator).toArray(String[]::new))
                .param("values", answers.stream().map(Answered::value).toArray(String[]::new))
                .param("above", answers.stream().map(Answered::numerator).toArray(String[]::new))
                .param("below", answers.stream().map(Answered::denominator).toArray(String[]::new))
                .param("notes", answers.stream().map(Answered::note).toArray(String[]::new))
                .update();
    }

    /** What the sheet said before the answer was taken over. */
    void replaced(long request, String indicator, String text) {
        jdbc.sql(
                        """
                        update collection.answered set replaced = :text
                        where request_id = :request and split_part(indicator, '/', 1) = :indicator
                        """)
                .param("request", request)
                .param("indicator", indicator)
                .param("text", text)
                .update();
    }

    /** False: somebody reviewed it already. */
    boolean review(long request, List<String> accepted, int account, OffsetDateTime now) {
        var mine =
                jdbc.sql(
                                        """
                                        update collection.answer set reviewed_at = :now, reviewed_by = :account
                                        where request_id = :request and reviewed_at is null
                                        """)
                                .param("request", request)
                                .param("account", account)
                                .param("now", now)
                                .update()
                        == 1;
        jdbc.sql(
                        """
                        update collection.answered set accepted = split_part(indicator, '/', 1) = any (:accepted)
                        where request_id = :request and :mine
                        """)
                .param("accepted", accepted.toArray(String[]::new))
                .param("request", request)
                .param("mine", mine)
                .update();
        return mine;
    }
}

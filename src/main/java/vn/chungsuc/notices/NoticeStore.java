package vn.chungsuc.notices;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.NotJournaled;
import vn.chungsuc.notices.view.Notice;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Notices, each of one account or person; nobody reads another's. */
@Repository
@NotJournaled("a notice is a consequence of something that is on record itself")
class NoticeStore {

    private final JdbcClient jdbc;

    NoticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One look-up in the index of what is unread. */
    int unread(int account) {
        return jdbc.sql(
                        """
                        select count(*) from notices.notice n
                        where n.account_id = :account and n.read_at is null
                          and not exists (select from notices.wish w
                                          where w.account_id = n.account_id and w.topic = n.topic and not w.shown)
                        """)
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    List<Notice> list(int account, String words, boolean unread, int page, int size) {
        return jdbc.sql(
                        """
                        select id, line, path, made_at, read_at, count(*) over () as total
                        from notices.notice n
                        where account_id = :account and (not :unread or read_at is null)
                          and not exists (select from notices.wish w
                                          where w.account_id = n.account_id and w.topic = n.topic and not w.shown)
                          and (:words = '' or units.fold_on(line) like '%' || units.fold_on(:words) || '%')
                        order by made_at desc, id desc
                        limit :size offset :skip
                        """)
                .param("account", account)
                .param("unread", unread)
                .param("words", words)
                .param("size", size)
                .param("skip", page * size)
                .query(Notice.class)
                .list();
    }

    void readAll(int account, OffsetDateTime now) {
        jdbc.sql(
                        "update notices.notice set read_at = :now where account_id = :account and"
                                + " read_at is null")
                .param("now", now)
                .param("account", account)
                .update();
    }

    /** The way to what the notice is about; null: not one's own. */
    @Nullable String read(int account, long id, OffsetDateTime now) {
        return jdbc.sql(
                        """
                        update notices.notice set read_at = coalesce(read_at, :now)
                        where id = :id and account_id = :account
                        returning path
                        """)
                .param("now", now)
                .param("id", id)
                .param("account", account)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** Given in the last week, counted for each unit and set. */
    int gatherCharges(LocalDate today, OffsetDateTime now) {
        return jdbc.sql(
                        """
                        insert into notices.notice (account_id, person_id, kind, event, line, path, made_at)
                        select c.account_id, c.person_id, 'CHARGE',
                               concat_ws('/', c.unit_id, c.set_id, c.valid_from, c.part),
                               case c.part when 'LEAD' then 'Bạn được giao phụ trách ' else 'Bạn được giao phối hợp ' end
                               || string_agg(case when c.indicator is not null then 'chỉ tiêu ' || c.indicator
                                                  when c.criterion is not null then 'tiêu chí ' || c.criterion
                                                  else 'toàn địa bàn' end, ', ' order by c.criterion, c.indicator)
                               || ' ở ' || u.full_name || ' từ ' || to_char(c.valid_from, 'DD/MM/YYYY') || '.',
                               '/phan-cong/' || u.code, :now
                        from people.in_charge_v c
                        join units.unit_on(:today) u on u.id = c.unit_id
                        where c.valid_from between :today - 7 and :today
                          and (c.valid_to is null or c.valid_to > :today)
                          and (c.account_id is not null or c.email is not null)
                        group by c.account_id, c.person_id, c.unit_id, c.set_id, c.valid_from, c.part, u.full_name, u.code
                        on conflict do nothing
                        """)
                .param("today", today)
                .param("now", now)
                .update();
    }

    /**
     * Once a month for each unit and set, to whoever answers for them; a full sheet tells nobody.
     */
    int gatherMissing(LocalDate today, OffsetDateTime now) {
        return jdbc.sql(
                        """
                        insert into notices.notice (account_id, person_id, kind, event, line, path, made_at)
                        select m.account_id, m.person_id, 'MISSING',
                               concat_ws('/', m.unit_id, m.set_id, to_char(:today::date, 'YYYY-MM')),
                               u.full_name || ', năm ' || m.year || ': còn ' || cardinality(m.codes)
                               || ' chỉ tiêu bạn phụ trách chưa có số liệu ('
                               || array_to_string(m.codes[1\\:10], ', ') || case when cardinality(m.codes) > 10 then ' …' else '' end || ').',
                               '/danh-gia/' || u.code || '/' || m.year || '?bo=' || m.set_id || '&loc=thieu', :now
                        from notices.missing_on(:today) m
                        join units.unit_on(:today) u on u.id = m.unit_id
                        where m.account_id is not null or m.email is not null
                        on conflict do nothing
                        """)
                .param("today", today)
                .param("now", now)
                .update();
    }

    /** Answers behind a link that wait, to whoever opened it. */
    int gatherAnswers(OffsetDateTime now) {
        return jdbc.sql(
                        """
                        insert into notices.notice (account_id, kind, event, line, path, made_at)
                        select q.opened_by, 'ANSWERED', q.id::text,
                               q.supplier || ' (' || u.full_name || ') đã trả lời liên kết số ' || q.id || '; chờ bạn duyệt.',
                               '/thu-thap/' || q.id, :now
                        from collection.request_on(:now) q
                        join units.unit_on(current_date) u on u.id = q.unit_id
                        join access.account_name_v a on a.id = q.opened_by
                        where q.state = 'ANSWERED'
                        on conflict do nothing
                        """)
                .param("now", now)
                .update();
    }

    /** A line of a digest not sent yet. */
    record Due(String address, String fullName, long notice, String line, String path) {}

    /** When the round of that day began; empty: it has not. */
    Optional<OffsetDateTime> began(LocalDate day) {
        return jdbc.sql("select began_at from notices.round where day = :day")
                .param("day", day)
                .query(OffsetDateTime.class)
                .optional();
    }

    void begin(LocalDate day, OffsetDateTime now) {
        jdbc.sql("insert into notices.round (day, began_at) values (:day, :now)")
                .param("day", day)
                .param("now", now)
                .update();
    }

    /** What was known by then and never mailed, for those with an address that got none today. */
    List<Due> due(LocalDate today, OffsetDateTime known) {
        return unmailed(
                        "p.email as address, p.full_name, n.id as notice, n.line, n.path",
                        "order by p.email, n.made_at, n.id",
                        today,
                        known)
                .query(Due.class)
                .list();
    }

    /** How many addresses that is. */
    int waiting(LocalDate today, OffsetDateTime known) {
        return unmailed("count(distinct p.email)", "", today, known).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec unmailed(
            String what, String order, LocalDate today, OffsetDateTime known) {
        return jdbc.sql(
                        """
                        select %s
                        from notices.notice n
                        join people.person_v p on p.email is not null
                         and (p.id = n.person_id or n.person_id is null and p.account_id = n.account_id)
                        where n.mailed_at is null and n.read_at is null and n.made_at <= :known
                          and not exists (select from notices.wish w
                                          where w.account_id = coalesce(n.account_id, p.account_id) and w.topic = n.topic
                                            and not w.mailed)
                          and not exists (select from notices.digest d
                                          where d.address = p.email and d.day = :today and d.failure is distinct from 'AWAY'
                                            and d.failure is distinct from 'PASSWORD')
                        %s
                        """
                                .formatted(what, order))
                .param("today", today)
                .param("known", known);
    }

    void sent(
            String address,
            LocalDate day,
            List<Long> notices,
            SendDigests.@Nullable Failure failure,
            OffsetDateTime now) {
        jdbc.sql(
                        """
                        with mailed as (
                            update notices.notice set mailed_at = :now
                            where id = any (:notices) and :failure::text is null
                        )
                        insert into notices.digest (address, day, items, sent_at, failure)
                        values (:address, :day, cardinality(:notices::bigint[]), :now, :failure)
                        on conflict (address, day) do update
                            set items = excluded.items, sent_at = excluded.sent_at, failure = excluded.failure
                        """)
                .param("address", address)
                .param("day", day)
                .param("notices", notices.toArray(Long[]::new))
                .param("failure", failure == null ? null : failure.name())
                .param("now", now)
                .update();
    }

    /** How the mail of a day went. */
    record Mailed(@Nullable OffsetDateTime began, int sent, boolean away, boolean password) {}

    Mailed mailed(LocalDate day) {
        return jdbc.sql(
                        """
                        select (select began_at from notices.round where day = :day) as began,
                               count(*) filter (where failure is null) as sent,
                               coalesce(bool_or(failure = 'AWAY'), false) as away,
                               coalesce(bool_or(failure = 'PASSWORD'), false) as password
                        from notices.digest where day = :day
                        """)
                .param("day", day)
                .query(Mailed.class)
                .single();
    }

    /** Addresses the mail server did not take that day. */
    List<String> refused(LocalDate day, int most) {
        return jdbc.sql(
                        """
                        select address from notices.digest
                        where day = :day and failure = 'ADDRESS' order by address limit :most
                        """)
                .param("day", day)
                .param("most", most)
                .query(String.class)
                .list();
    }
}

package vn.chungsuc.intake;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.NotJournaled;
import vn.chungsuc.shared.Officer;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javax.sql.DataSource;

/** The progress of exports, and the values themselves as a stream. */
@Repository
@NotJournaled("asking for an export is journaled by AskExport; the rest is bookkeeping of the job")
class ExportStore {

    private static final int FETCHED = 2000;

    private final JdbcClient jdbc;
    private final JdbcTemplate stream;

    ExportStore(JdbcClient jdbc, DataSource source) {
        this.jdbc = jdbc;
        this.stream = new JdbcTemplate(source);
        this.stream.setFetchSize(FETCHED);
    }

    int ask(Officer officer, int firstYear, int lastYear, int total, OffsetDateTime at) {
        return jdbc.sql(
                        """
                        insert into intake.export (holder_unit_id, account_id, first_year, last_year, total, asked_at)
                        values (:holder, :account, :first, :last, :total, :at)
                        returning id
                        """)
                .param("holder", officer.scope().unitId())
                .param("account", officer.accountId())
                .param("first", firstYear)
                .param("last", lastYear)
                .param("total", total)
                .param("at", at)
                .query(Integer.class)
                .single();
    }

    /** By whoever writes it, so that the others see how far it is. */
    void heard(int id, int written, OffsetDateTime at) {
        jdbc.sql("update intake.export set written = :written, heard_at = :at where id = :id")
                .param("id", id)
                .param("written", written)
                .param("at", at)
                .update();
    }

    void keep(int id, int number, byte[] piece) {
        jdbc.sql(
                        "insert into intake.export_piece (export_id, number, bytes) values (:id,"
                                + " :number, :bytes)")
                .param("id", id)
                .param("number", number)
                .param("bytes", piece)
                .update();
    }

    Optional<byte[]> piece(int id, int number) {
        return jdbc.sql(
                        "select bytes from intake.export_piece where export_id = :id and number ="
                                + " :number")
                .param("id", id)
                .param("number", number)
                .query(byte[].class)
                .optional();
    }

    void forget(OffsetDateTime before) {
        jdbc.sql(
                        """
                        delete from intake.export_piece p
                        using intake.export e
                        where e.id = p.export_id and e.asked_at < :before
                        """)
                .param("before", before)
                .update();
    }

    void done(int id, long bytes, OffsetDateTime at) {
        jdbc.sql("update intake.export set done_at = :at, bytes = :bytes where id = :id")
                .param("id", id)
                .param("bytes", bytes)
                .param("at", at)
                .update();
    }

    void failed(int id, String sentence, OffsetDateTime at) {
        jdbc.sql("update intake.export set done_at = :at, failure = :why where id = :id")
                .param("id", id)
                .param("why", sentence)
                .param("at", at)
                .update();
    }

    record Named(String code, String fullName) {}

    /** Units by id, a closed one as it stood at last. */
    Map<Integer, Named> units(int holder) {
        var units = new HashMap<Integer, Named>();
        jdbc.sql(
                        """
                        select u.id, u.code, u.full_name
                        from units.reach_v r
                        join units.unit_on(current_date) u on u.id = r.unit_id
                        where r.holder_id = :holder
                        """)
                .param("holder", holder)
                .query(row -> {
                    units.put(
                            row.getInt("id"),
                            new Named(row.getString("code"), row.getString("full_name")));
                });
        return units;
    }

    /** Within a transaction, so that the database sends a few thousand rows at a time. */
    void values(int holder, int firstYear, int lastYear, RowCallbackHandler each) {
        stream.query(
                """
                select v.unit_id, v.set_id, v.year, v.indicator, v.verdict, v.achieved, v.value, v.numerator, v.denominator,
                       v.carried_from, v.note, v.source, v.supplied_by, v.as_of
                from assessment.indicator_value_v v
                join units.reach_v r on r.unit_id = v.unit_id and r.holder_id = ?
                where v.year between ? and ?
                order by v.sheet_id, v.indicator
                """,
                each,
                holder,
                firstYear,
                lastYear);
    }
}

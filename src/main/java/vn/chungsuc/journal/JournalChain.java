package vn.chungsuc.journal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Optional;

/** The sealed part of the journal and its tail. */
@Repository
public class JournalChain {

    static final int BATCH = 2000;
    private final JdbcClient jdbc;

    JournalChain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param head the last hash in hexadecimal: noted on paper, it also proves that nothing was cut
     *     off the end
     */
    public record State(long sealed, long pending, String head) {}

    public State state() {
        return jdbc.sql(
                        """
                        select coalesce(max(seq), 0)                                                          as sealed,
                               (select count(*) from journal.pending)                                         as pending,
                               coalesce((select encode(hash, 'hex') from journal.entry order by seq desc limit 1), '') as head
                        from journal.entry
                        """)
                .query(State.class)
                .single();
    }

    /** The number of the first entry that no longer fits the one before it. */
    public Optional<Long> firstBroken() {
        return jdbc.sql(
                        """
                        select expected
                        from (select row_number() over (order by seq)                    as expected,
                                     e.seq,
                                     e.hash,
                                     journal.digest(coalesce(lag(e.hash) over (order by seq), ''::bytea), e) as again
                              from journal.entry e) chain
                        where seq <> expected or hash <> again
                        order by expected
                        limit 1
                        """)
                .query(Long.class)
                .optional();
    }

    boolean hasPending() {
        return jdbc.sql("select exists (select from journal.pending)")
                .query(Boolean.class)
                .single();
    }

    int seal() {
        return jdbc.sql("select journal.seal(:most)")
                .param("most", BATCH)
                .query(Integer.class)
                .single();
    }
}

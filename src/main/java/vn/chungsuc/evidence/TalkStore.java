package vn.chungsuc.evidence;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.journal.NotJournaled;

import java.time.OffsetDateTime;
import java.util.Collection;

/** Remarks, whom they name, and whether a thread is settled. */
@Repository
class TalkStore {

    private final JdbcClient jdbc;

    TalkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long write(
            Sheet sheet,
            Indicator indicator,
            @Nullable Long answers,
            String words,
            int account,
            OffsetDateTime now) {
        return jdbc.sql(
                        """
                        insert into evidence.remark (unit_id, set_id, year, indicator, answers, words, account_id, written_at)
                        values (:unit, :set, :year, :indicator, :answers, :words, :account, :now)
                        returning id
                        """)
                .param("unit", sheet.unit().id())
                .param("set", sheet.set().id())
                .param("year", sheet.year())
                .param("indicator", indicator.position())
                .param("answers", answers)
                .param("words", words)
                .param("account", account)
                .param("now", now)
                .query(Long.class)
                .single();
    }

    void mention(long remark, Collection<Integer> accounts) {
        for (var account : accounts) {
            jdbc.sql(
                            "insert into evidence.mention (remark_id, account_id) values (:remark,"
                                    + " :account)")
                    .param("remark", remark)
                    .param("account", account)
                    .update();
        }
    }

    void settle(long thread, boolean settled, int account, OffsetDateTime now) {
        jdbc.sql(
                        """
                        insert into evidence.settling (remark_id, settled, account_id, at)
                        values (:thread, :settled, :account, :now)
                        """)
                .param("thread", thread)
                .param("settled", settled)
                .param("account", account)
                .param("now", now)
                .update();
    }

    @NotJournaled("one's own notice was read: nothing of the programme changes")
    void see(Sheet sheet, Indicator indicator, int account, OffsetDateTime now) {
        jdbc.sql(
                        """
                        update evidence.mention m
                        set seen_at = :now
                        from evidence.remark r
                        where r.id = m.remark_id and m.account_id = :account and m.seen_at is null
                          and r.unit_id = :unit and r.set_id = :set and r.year = :year and r.indicator = :indicator
                        """)
                .param("now", now)
                .param("account", account)
                .param("unit", sheet.unit().id())
                .param("set", sheet.set().id())
                .param("year", sheet.year())
                .param("indicator", indicator.position())
                .update();
    }
}

package vn.chungsuc.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import vn.chungsuc.DatabaseTest;

import java.util.Map;

@DatabaseTest
class JournalTest {

    @Autowired Journal journal;

    @Autowired JournalChain chain;

    @Autowired VerifyJournal verify;

    @Autowired JdbcClient jdbc;

    @Autowired TransactionTemplate transaction;

    @Test
    void whatIsCommittedIsSealedInOneUnbrokenChain() {
        transaction.executeWithoutResult(step -> {
            for (var i = 0; i < 5; i++) {
                journal.record(
                        entry("chain-" + i).changing(Map.of("value", i), Map.of("value", i + 1)));
            }
        });
        while (chain.hasPending()) {
            chain.seal();
        }

        assertThat(
                        jdbc.sql("select max(seq) = count(*) from journal.entry")
                                .query(Boolean.class)
                                .single())
                .isTrue();
        assertThat(
                        jdbc.sql(
                                        "select count(*) from journal.entry where subject_key like"
                                                + " 'chain-_'")
                                .query(Integer.class)
                                .single())
                .isEqualTo(5);
        assertThat(verify.verify().sound()).isTrue();
    }

    @Test
    void whatIsRolledBackWasNotDone() {
        transaction.executeWithoutResult(step -> {
            journal.record(entry("rolled-back"));
            step.setRollbackOnly();
        });

        assertThat(
                        jdbc.sql(
                                        "select count(*) from journal.entry_v where subject_key ="
                                                + " 'rolled-back'")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void aSealedEntryCannotBeChangedByMistake() {
        journal.record(entry("by-mistake"));
        chain.seal();

        assertThatException()
                .isThrownBy(() -> jdbc.sql("update journal.entry set note = 'khác'").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void changingOneRowBreaksTheSealAndVerifyNamesIt() {
        journal.record(entry("tampered"));
        while (chain.hasPending()) {
            chain.seal();
        }
        transaction.executeWithoutResult(step -> {
            jdbc.sql("set local session_replication_role = replica").update();
            var seq =
                    jdbc.sql(
                                    "update journal.entry set actor = 'kẻ lạ' where subject_key ="
                                            + " 'tampered' returning seq")
                            .query(Long.class)
                            .single();
            assertThat(chain.firstBroken()).hasValue(seq);
            jdbc.sql("delete from journal.entry where seq = :seq").param("seq", seq).update();
            step.setRollbackOnly();
        });

        assertThat(chain.firstBroken()).isEmpty();
    }

    private static JournalEntry entry(String key) {
        return JournalEntry.by(JournalEntry.SYSTEM, "journal-tested", "test", key);
    }
}

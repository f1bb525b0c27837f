package vn.chungsuc.review;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.NotJournaled;

import java.time.OffsetDateTime;

/** Everything that was done with a review, in order. */
@Repository
@NotJournaled("Desk writes each line to the journal too")
class Minutes {

    private final JdbcClient jdbc;

    Minutes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(long review, int attempt, int account, Minute minute, OffsetDateTime at) {
        jdbc.sql(
                        """
                        insert into review.act
                            (review_id, kind, indicator, attempt, account_id, at, verdict, words, answer_by, file_id)
                        values (:id, :kind, :indicator, :attempt, :account, :at, :verdict::"char", :words, :answerBy, :file)
                        """)
                .param("id", review)
                .param("kind", minute.kind().name())
                .param("indicator", minute.indicator())
                .param("attempt", attempt)
                .param("account", account)
                .param("at", at)
                .param("verdict", minute.verdict())
                .param("words", minute.words())
                .param("answerBy", minute.answerBy())
                .param("file", minute.file())
                .update();
    }
}

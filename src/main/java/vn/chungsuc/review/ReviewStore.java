package vn.chungsuc.review;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.NotJournaled;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** Reviews as they are changed: the row, its indicators, and every act in order. */
@Repository
@NotJournaled("each use case records its act through Minutes")
class ReviewStore {

    private final JdbcClient jdbc;

    ReviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param version the cell's, as it was handed in
     */
    record Item(ItemState state, int attempt, int version, boolean answered) {}

    record Kept(
            long id,
            Track track,
            boolean agreed,
            boolean concluded,
            int attempt,
            Map<Integer, Item> items) {

        Review review(int indicators) {
            var states = new ArrayList<>(Collections.nCopies(indicators, ItemState.HELD));
            items.forEach((at, item) -> states.set(at, item.state()));
            return new Review(track, agreed, concluded, attempt, states);
        }
    }

    /** Made when it is not there yet, and held until the transaction ends. */
    Kept hold(int unit, String set, int year) {
        jdbc.sql(
                        """
                        insert into review.review (unit_id, set_id, year) values (:unit, :set, :year)
                        on conflict do nothing
                        """)
                .param("unit", unit)
                .param("set", set)
                .param("year", year)
                .update();
        var items = new HashMap<Integer, Item>();
        var kept =
                jdbc.sql(
                                """
                                select id, track, agreed_at is not null as agreed, concluded_at is not null as concluded, attempt
                                from review.review
                                where unit_id = :unit and set_id = :set and year = :year
                                for update
                                """)
                        .param("unit", unit)
                        .param("set", set)
                        .param("year", year)
                        .query((row, _) -> kept(row, items))
                        .single();
        jdbc.sql(
                        """
                        select indicator, state, attempt, version, answer is not null as answered
                        from review.item where review_id = :id
                        """)
                .param("id", kept.id())
                .query(row -> {
                    items.put(
                            row.getInt("indicator"),
                            new Item(
                                    ItemState.valueOf(row.getString("state")),
                                    row.getInt("attempt"),
                                    row.getInt("version"),
                                    row.getBoolean("answered")));
                });
        return kept;
    }

    private static Kept kept(ResultSet row, Map<Integer, Item> items) throws SQLException {
        return new Kept(
                row.getLong("id"),
                Track.valueOf(row.getString("track")),
                row.getBoolean("agreed"),
                row.getBoolean("concluded"),
                row.getInt("attempt"),
                items);
    }

    void track(long id, Track track, int by, String reason, OffsetDateTime at) {
        jdbc.sql(
                        """
                        update review.review set track = :track, track_by = :by, track_at = :at, track_reason = :reason
                        where id = :id
                        """)
                .param("track", track.name())
                .param("by", by)
                .param("at", at)
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    void agree(
            long id,
            int by,
            @Nullable String signer,
            @Nullable LocalDate on,
            @Nullable Long file,
            OffsetDateTime at) {
        jdbc.sql(
                        """
                        update review.review
                        set agreed_at = :at, agreed_by = :by, agreed_name = :signer, agreed_on = :on, agreed_file = :file
                        where id = :id
                        """)
                .param("at", at)
                .param("by", by)
                .param("signer", signer)
                .param("on", on)
                .param("file", file)
                .param("id", id)
                .update();
    }

    void disagree(long id) {
        jdbc.sql("update review.review set agreed_at = null where id = :id")
                .param("id", id)
                .update();
    }

    /**
     * Everything in the unit's hands goes up.
     *
     * @param versions of the cells that have ever been saved
     */
    void handIn(
            long id,
            int attempt,
            int by,
            @Nullable String explanation,
            Collection<Integer> positions,
            Map<Integer, Integer> versions,
            OffsetDateTime at) {
        var sent = positions.stream().toList();
        jdbc.sql(
                        """
                        with sent as (
                            insert into review.item (review_id, indicator, state, since, attempt, version)
                            select :id, indicator, 'PENDING', :at, :attempt, version
                            from unnest(:positions::int[], :versions::int[]) g(indicator, version)
                            on conflict (review_id, indicator) do update
                            set state = 'PENDING', since = :at, attempt = :attempt, before = item.version,
                                version = excluded.version, verdict = null
                        )
                        update review.review
                        set attempt = :attempt, handed_in_at = :at, handed_in_by = :by, explanation = :explanation,
                            agreed_at = null, concluded_at = null
                        where id = :id
                        """)
                .param("id", id)
                .param("at", at)
                .param("attempt", attempt)
                .param("by", by)
                .param("explanation", explanation)
                .param("positions", sent.toArray(Integer[]::new))
                .param(
                        "versions",
                        sent.stream()
                                .map(one -> versions.getOrDefault(one, 0))
                                .toArray(Integer[]::new))
                .update();
    }

    void answer(long id, int position, int by, String words, OffsetDateTime at) {
        jdbc.sql(
                        """
                        update review.item set answer = :words, answered_by = :by, answered_at = :at
                        where review_id = :id and indicator = :position
                        """)
                .param("words", words)
                .param("by", by)
                .param("at", at)
                .param("id", id)
                .param("position", position)
                .update();
    }

    /**
     * @param verdict what verification found; null: accepted
     */
    void pass(
            long id,
            Collection<Integer> positions,
            @Nullable String verdict,
            int by,
            OffsetDateTime at) {
        jdbc.sql(
                        """
                        update review.item
                        set state = 'PASSED', since = :at, decided_by = :by, verdict = :verdict::"char", reason = null,
                            answer_by = null
                        where review_id = :id and indicator = any (:positions)
                        """)
                .param("at", at)
                .param("by", by)
                .param("verdict", verdict)
                .param("id", id)
                .param("positions", positions.toArray(Integer[]::new))
                .update();
    }

    void giveBack(
            long id, int position, int by, String reason, LocalDate answerBy, OffsetDateTime at) {
        jdbc.sql(
                        """
                        with back as (
                            update review.item
                            set state = 'RETURNED', since = :at, decided_by = :by, verdict = null, reason = :reason,
                                answer_by = :answerBy, answer = null, answered_by = null, answered_at = null
                            where review_id = :id and indicator = :position
                        )
                        update review.review
                        set agreed_at = null, concluded_at = null, concluded_by = null, conclusion = null
                        where id = :id
                        """)
                .param("at", at)
                .param("by", by)
                .param("reason", reason)
                .param("answerBy", answerBy)
                .param("id", id)
                .param("position", position)
                .update();
    }

    void conclude(long id, int by, @Nullable String words, OffsetDateTime at) {
        jdbc.sql(
                        """
                        update review.review set concluded_at = :at, concluded_by = :by, conclusion = :words
                        where id = :id
                        """)
                .param("at", at)
                .param("by", by)
                .param("words", words)
                .param("id", id)
                .update();
    }

    /** The counts lists read, after whatever happened. */
    void count(long id, Review review) {
        jdbc.sql(
                        """
                        update review.review
                        set pending = :pending, returned = :returned, passed = :passed,
                            answer_by = (select min(i.answer_by) from review.item i
                                         where i.review_id = :id and i.state = 'RETURNED')
                        where id = :id
                        """)
                .param("pending", review.count(ItemState.PENDING))
                .param("returned", review.count(ItemState.RETURNED))
                .param("passed", review.count(ItemState.PASSED))
                .param("id", id)
                .update();
    }
}

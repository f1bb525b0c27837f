package vn.chungsuc.analysis;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;

/** What officers say of unusual figures; rows are only ever added. */
@Repository
class ExplanationStore {

    private final JdbcClient jdbc;

    ExplanationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One figure of one sheet. */
    record Place(int unitId, int year, String setId, int indicator, String part) {}

    Optional<String> words(Place place) {
        return jdbc.sql(
                        """
                        select words from analysis.explanation_v
                        where unit_id = :unit and year = :year and set_id = :set and indicator = :indicator and part = :part
                        """)
                .param("unit", place.unitId())
                .param("year", place.year())
                .param("set", place.setId())
                .param("indicator", place.indicator())
                .param("part", place.part())
                .query(String.class)
                .optional();
    }

    /**
     * @param words null: taken back
     */
    void add(
            Place place,
            BigDecimal figure,
            @Nullable String words,
            int account,
            OffsetDateTime now) {
        jdbc.sql(
                        """
                        insert into analysis.explanation
                            (unit_id, year, set_id, indicator, part, figure, words, account_id, explained_at)
                        values (:unit, :year, :set, :indicator, :part, :figure, :words, :account, :now)
                        """)
                .param("unit", place.unitId())
                .param("year", place.year())
                .param("set", place.setId())
                .param("indicator", place.indicator())
                .param("part", place.part())
                .param("figure", figure)
                .param("words", words)
                .param("account", account)
                .param("now", now)
                .update();
    }
}

package vn.chungsuc.review.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.review.Stage;
import vn.chungsuc.review.Track;
import vn.chungsuc.shared.Listing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Where the sheets of an area's units stand in a year. */
public record ReviewList(
        int year,
        List<Integer> years,
        String words,
        String stage,
        String track,
        Counts counts,
        List<Row> rows,
        Listing listing) {

    public record Counts(
            int sheets, int handedIn, int waiting, int returned, int late, int concluded) {}

    /**
     * @param late an answer to a returned indicator is overdue
     */
    public record Row(
            String code,
            String name,
            @Nullable String above,
            String set,
            Track track,
            Stage stage,
            int attempt,
            int pending,
            int returned,
            int passed,
            int total,
            @Nullable OffsetDateTime handedInAt,
            @Nullable LocalDate answerBy,
            boolean late) {

        public String path(int year) {
            return "/ra-soat/" + code + "/" + year + "?bo=" + set;
        }
    }

    public boolean isFiltered() {
        return !words.isEmpty() || !stage.isEmpty() || !track.isEmpty();
    }
}

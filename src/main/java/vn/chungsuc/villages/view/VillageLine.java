package vn.chungsuc.villages.view;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One village as a line of the grid.
 *
 * @param id of the line, {@code thon-30001-01}
 * @param base «120 hộ, 480 người (31/12/2025)»; empty: never stated
 * @param fields empty where the answer is «đạt» or «chưa đạt»
 * @param word {@code co}, {@code khong} or empty
 * @param given what stands, in words
 * @param percent what the ratio comes to; empty where there is none
 * @param said on the state, in words
 */
public record VillageLine(
        String id,
        String name,
        String path,
        String base,
        int version,
        boolean editable,
        List<VillageField> fields,
        String word,
        boolean blank,
        String given,
        String percent,
        State state,
        String said,
        @Nullable String doubt) {

    public enum State {
        EMPTY,
        SAVED,
        REFUSED,
        CLASH
    }

    public boolean isBad() {
        return state == State.REFUSED || state == State.CLASH;
    }

    public boolean isWord() {
        return fields.isEmpty();
    }
}

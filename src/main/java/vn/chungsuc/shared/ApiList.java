package vn.chungsuc.shared;

import org.springframework.http.ResponseEntity;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A page of a list of the API: pages count from 0, the whole is told in {@code X-Total-Count}.
 *
 * @param page as asked, within reason
 * @param size likewise
 */
public record ApiList(int page, int size) {

    private static final int LARGEST = 200;
    private static final int LAST = 100_000;

    public ApiList {
        page = Math.clamp(page, 0, LAST);
        size = Math.clamp(size, 1, LARGEST);
    }

    /**
     * @param total of the whole list, as each row knows it
     */
    public static <T, J> ResponseEntity<List<J>> of(
            List<T> rows, ToLongFunction<T> total, Function<T, J> json) {
        var all = rows.isEmpty() ? 0 : total.applyAsLong(rows.getFirst());
        return ResponseEntity.ok()
                .header("X-Total-Count", String.valueOf(all))
                .body(rows.stream().map(json).toList());
    }
}

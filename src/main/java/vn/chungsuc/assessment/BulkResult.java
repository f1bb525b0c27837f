package vn.chungsuc.assessment;

import com.fasterxml.jackson.annotation.JsonIgnore;

import java.util.List;

/**
 * What became of a bulk file: all of it, or nothing.
 *
 * @param read lines with data
 * @param unchanged lines that say what already stands
 * @param refused the first thousand
 */
public record BulkResult(int read, int saved, int unchanged, List<Refusal> refused) {

    public record Refusal(int line, String column, String message) {}

    @JsonIgnore
    public boolean isRefused() {
        return !refused.isEmpty();
    }
}

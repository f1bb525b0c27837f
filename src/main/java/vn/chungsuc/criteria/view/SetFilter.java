package vn.chungsuc.criteria.view;

import org.jspecify.annotations.Nullable;

/** What the list of sets is narrowed to. */
public record SetFilter(@Nullable String q, @Nullable Integer nam, @Nullable String trangThai) {

    public boolean isEmpty() {
        return words().isEmpty() && nam == null && state().isEmpty();
    }

    public String words() {
        return q == null ? "" : q.strip();
    }

    public String state() {
        return trangThai == null ? "" : trangThai;
    }

    public String year() {
        return nam == null ? "" : nam.toString();
    }
}

package vn.chungsuc.operations.view;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the reader typed, as typed; empty fields are null. */
public record JournalFilter(
        @Nullable String unit,
        @Nullable String actor,
        @Nullable String subject,
        @Nullable String action,
        @Nullable String from,
        @Nullable String to) {

    public boolean isEmpty() {
        return asked().isEmpty();
    }

    /** The parameters of the address that asks for the same again. */
    public Map<String, String> asked() {
        var asked = new LinkedHashMap<String, String>();
        put(asked, "don-vi", unit);
        put(asked, "nguoi", actor);
        put(asked, "doi-tuong", subject);
        put(asked, "viec", action);
        put(asked, "tu", from);
        put(asked, "den", to);
        return asked;
    }

    private static void put(Map<String, String> asked, String name, @Nullable String typed) {
        if (typed != null && !typed.isBlank()) {
            asked.put(name, typed.strip());
        }
    }
}

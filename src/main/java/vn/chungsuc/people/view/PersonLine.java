package vn.chungsuc.people.view;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A person in the list of who is in charge.
 *
 * @param what the criteria and indicators led, short
 */
public record PersonLine(
        int id,
        String fullName,
        @Nullable String post,
        @Nullable String phone,
        @Nullable String email,
        String unitName,
        String seats,
        int leads,
        int supports,
        @Nullable String what,
        long total) {

    private static final String PLACE = "địa bàn";

    /** What is led, as the page says it: numbers and codes, and places named. */
    public String said() {
        return what == null
                ? "–"
                : Arrays.stream(what.split(", "))
                        .map(PersonLine::said)
                        .collect(Collectors.joining(", "));
    }

    private static String said(String led) {
        return led.startsWith(PLACE + " ")
                ? tr("địa bàn %s", led.substring(PLACE.length() + 1))
                : led;
    }
}

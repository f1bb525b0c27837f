package vn.chungsuc.criteria;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers what is wrong while a file is read, so that an officer mends all of it at once. */
final class Faults {

    private final List<SetFault> found = new ArrayList<>();

    void add(String where, String sentence) {
        found.add(new SetFault(where, sentence));
    }

    /**
     * @param row of the sheet; without one the code names the place
     */
    void add(@Nullable Integer row, String code, String sentence) {
        found.add(row == null ? new SetFault(code, sentence) : SetFault.inRow(row, sentence));
    }

    String required(String where, @Nullable String value) {
        if (value == null || value.isBlank()) {
            add(where, tr("thiếu."));
            return "";
        }
        return value.strip();
    }

    /** By its code name, any case, or by the word a person types. */
    <E extends Enum<E>> @Nullable E oneOf(
            String where, Class<E> type, @Nullable String written, Function<E, String> word) {
        for (var one : type.getEnumConstants()) {
            if (one.name().equalsIgnoreCase(written) || word.apply(one).equalsIgnoreCase(written)) {
                return one;
            }
        }
        var known =
                Arrays.stream(type.getEnumConstants()).map(word).collect(Collectors.joining(", "));
        add(where, tr("«%s» không có; ghi một trong: %s.", written == null ? "" : written, known));
        return null;
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new FaultySet(found);
        }
    }
}

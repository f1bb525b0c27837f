package vn.chungsuc.shared;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The body of an API request as the form of the page would hold it, so that both are read, and
 * refused, by the same rules.
 */
public final class ApiForm {

    private final Map<String, String> typed = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    public ApiForm with(String field, @Nullable Object value) {
        return with(field, field, value);
    }

    /**
     * Days as a form has them, several values a line each; false and null are not there.
     *
     * @param name in the body, where the form calls the field otherwise
     */
    public ApiForm with(String name, String field, @Nullable Object value) {
        names.put(field, name);
        switch (value) {
            case null -> typed.remove(field);
            case Boolean flag when !flag -> typed.remove(field);
            case LocalDate day -> typed.put(field, Vi.date(day));
            case Enum<?> one -> typed.put(field, one.name());
            case Collection<?> several -> typed.put(field, lines(several));
            default -> typed.put(field, String.valueOf(value));
        }
        return this;
    }

    private static String lines(Collection<?> several) {
        return several.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    /**
     * @param reader null with faults in the form
     */
    public <T> T read(Function<TypedForm, @Nullable T> reader) {
        var form = new TypedForm(typed);
        var read = reader.apply(form);
        if (read == null) {
            throw new Faulty(
                    form.faults().stream()
                            .map(fault ->
                                    new Fault(
                                            names.getOrDefault(fault.field(), fault.field()),
                                            fault.sentence()))
                            .toList());
        }
        return read;
    }

    /** What a body must not leave out. */
    public static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new Faulty(List.of(new Fault(field, tr("Thiếu «%s».", field))));
        }
        return value;
    }
}

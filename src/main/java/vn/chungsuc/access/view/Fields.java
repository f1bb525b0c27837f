package vn.chungsuc.access.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Fault;

import java.util.List;
import java.util.stream.Collectors;

/** The sentences that belong beside one field. */
final class Fields {

    private Fields() {}

    static @Nullable String sentence(List<Fault> faults, String field) {
        var sentences =
                faults.stream()
                        .filter(fault -> fault.field().equals(field))
                        .map(Fault::sentence)
                        .collect(Collectors.joining(" "));
        return sentences.isEmpty() ? null : sentences;
    }
}

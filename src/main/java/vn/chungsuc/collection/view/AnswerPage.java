package vn.chungsuc.collection.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.collection.Request;
import vn.chungsuc.shared.Fault;

import java.util.List;
import java.util.Map;

/** The page behind a link. */
public record AnswerPage(
        Request request,
        String setName,
        String path,
        List<AskedField> fields,
        Map<String, String> typed,
        List<Fault> faults) {

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public @Nullable String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::sentence)
                .findFirst()
                .orElse(null);
    }
}

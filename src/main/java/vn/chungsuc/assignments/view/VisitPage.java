package vn.chungsuc.assignments.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.assignments.Visit;
import vn.chungsuc.files.StoredFile;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.tasks.TaskState;

import java.util.List;
import java.util.Map;

/**
 * One visit.
 *
 * @param leads who may be given a request as a task; empty: the officer gives none
 */
public record VisitPage(
        Visit visit,
        List<Request> requests,
        List<StoredFile> photos,
        List<Lead> leads,
        boolean mayChange,
        List<Fault> faults,
        Map<String, String> typed) {

    public record Request(
            long id,
            String words,
            @Nullable Long taskId,
            @Nullable String taskTitle,
            @Nullable TaskState taskState) {}

    public record Lead(String key, String label) {}

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

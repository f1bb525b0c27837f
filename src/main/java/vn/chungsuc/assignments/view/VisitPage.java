package vn.chungsuc.assignments.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.assignments.Visit;
import vn.chungsuc.files.StoredFile;
import vn.chungsuc.shared.TypedForm;
import vn.chungsuc.tasks.TaskState;

import java.util.List;

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
        TypedForm form) {

    public record Request(
            long id,
            String words,
            @Nullable Long taskId,
            @Nullable String taskTitle,
            @Nullable TaskState taskState) {}

    public record Lead(String key, String label) {}
}

package vn.chungsuc.tasks;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A task as it is given.
 *
 * @param unitId the unit that gives it, follows it and confirms it
 * @param detail how, with what, what is to come of it
 * @param lead the one who answers for doing it; null is a fault, told beside its field
 * @param head who answers for it as the head of the office
 * @param forEach of a recurring task: each co-worker leads one of his own each time
 * @param units those it is about, as {@code units} numbers them
 */
public record NewTask(
        int unitId,
        String title,
        @Nullable String detail,
        @Nullable Party lead,
        List<Party> coworkers,
        @Nullable Party supervisor,
        @Nullable Party head,
        @Nullable Deadline deadline,
        boolean forEach,
        @Nullable Subject subject,
        List<Integer> units,
        Source source) {

    /** Not repeated for each co-worker. */
    public NewTask(
            int unitId,
            String title,
            @Nullable String detail,
            @Nullable Party lead,
            List<Party> coworkers,
            @Nullable Party supervisor,
            @Nullable Party head,
            @Nullable Deadline deadline,
            @Nullable Subject subject,
            List<Integer> units,
            Source source) {
        this(
                unitId,
                title,
                detail,
                lead,
                coworkers,
                supervisor,
                head,
                deadline,
                false,
                subject,
                units,
                source);
    }
}

package vn.chungsuc.inspections;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.TypedForm;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.tasks.CreateTask;
import vn.chungsuc.tasks.Party;
import vn.chungsuc.tasks.PartyNames;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reads what was found and what is done about it, and says what is wrong beside each field. */
@Component
class FindingForm {

    private final PartyNames names;
    private final CreateTask tasks;
    private final Clock clock;

    FindingForm(PartyNames names, CreateTask tasks, Clock clock) {
        this.names = names;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * A request has one lead and a day; a remark asks for nothing. Null with faults in the form.
     */
    @Nullable NewFinding read(Officer officer, Inspection inspection, TypedForm form) {
        var words = form.required("words", InspectionForm.LONG, tr("Ghi phát hiện, ý kiến."));
        var criterion = criterion(form);
        var set = criterion == null ? null : form.value("set");
        if (form.has("remark")) {
            return form.isFaulted()
                    ? null
                    : new NewFinding(words, set, criterion, null, null, null, null);
        }
        var request =
                form.required(
                        "request",
                        2000,
                        tr(
                                "Ghi yêu cầu phải làm gì; nếu không yêu cầu gì thì đánh dấu «Nhận"
                                        + " xét»."));
        var lead = lead(officer, form);
        var due = form.day("due");
        var visited = inspection.visitedOn();
        if (due != null && visited != null && due.isBefore(visited)) {
            form.refuse(
                    "due", tr("Hạn %s trước ngày kiểm tra %s.", Vi.date(due), Vi.date(visited)));
        }
        var finding =
                new NewFinding(
                        words,
                        set,
                        criterion,
                        request,
                        lead,
                        lead == null ? null : called(officer, lead, form),
                        due);
        if (!form.isFaulted()) {
            check(officer, inspection, finding, form);
        }
        return form.isFaulted() ? null : finding;
    }

    private @Nullable Party lead(Officer officer, TypedForm form) {
        var name = form.value("lead").strip();
        if (name.isEmpty()) {
            form.refuse("lead", tr("Ghi nơi phải khắc phục, trả lời."));
            return null;
        }
        var meant = names.meant(officer.scope(), name, LocalDate.now(clock));
        if (meant.party() == null) {
            form.refuse("lead", String.valueOf(meant.fault()));
        }
        return meant.party();
    }

    private String called(Officer officer, Party lead, TypedForm form) {
        return names.called(officer.scope(), List.of(lead), LocalDate.now(clock))
                .getOrDefault(lead, form.value("lead").strip());
    }

    private static @Nullable Integer criterion(TypedForm form) {
        if (!form.has("criterion")) {
            return null;
        }
        var typed = form.value("criterion").strip();
        if (typed.matches("\\d{1,3}") && form.has("set")) {
            return Integer.valueOf(typed);
        }
        form.refuse("criterion", tr("Ghi số tiêu chí và chọn bộ tiêu chí."));
        return null;
    }

    /** What the task would be refused for is told now, beside its field. */
    private void check(Officer officer, Inspection inspection, NewFinding finding, TypedForm form) {
        for (var fault : tasks.faults(officer, RecordFinding.task(inspection, finding))) {
            var field =
                    switch (fault.field()) {
                        case "lead" -> "lead";
                        case "subject" -> "criterion";
                        case "deadline" -> "due";
                        default -> "request";
                    };
            form.refuse(field, fault.sentence());
        }
    }

    /** An answer or a closing; null with faults in the form. */
    RecordFinding.@Nullable Said said(RecordFinding.Act act, long finding, TypedForm form) {
        var field = field(act, finding);
        var words =
                form.required(
                        field,
                        InspectionForm.LONG,
                        act == RecordFinding.Act.ANSWER
                                ? tr("Ghi đã khắc phục, trả lời thế nào.")
                                : tr("Ghi kết luận khi khép."));
        var day = form.has(field + "-day") ? form.day(field + "-day") : LocalDate.now(clock);
        form.notAhead(field + "-day", day, LocalDate.now(clock));
        return form.isFaulted() || day == null ? null : new RecordFinding.Said(act, words, day);
    }

    /** The field of its words; beside it that of its day. */
    static String field(RecordFinding.Act act, long finding) {
        return (act == RecordFinding.Act.ANSWER ? "answer-" : "closing-") + finding;
    }
}

package vn.chungsuc.meetings;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.shared.ListAddress;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.TypedForm;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.tasks.CreateTask;
import vn.chungsuc.tasks.Deadline;
import vn.chungsuc.tasks.NewTask;
import vn.chungsuc.tasks.Party;
import vn.chungsuc.tasks.PartyNames;
import vn.chungsuc.tasks.Source;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads «Ghi kết quả họp» and one conclusion, and says what is wrong beside each field. */
@Component
class OutcomeForm {

    private static final int LONGEST_CONCLUSION = 2000;

    private final PartyNames names;
    private final CreateTask tasks;
    private final Clock clock;

    OutcomeForm(PartyNames names, CreateTask tasks, Clock clock) {
        this.names = names;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** As it stands, or as it was planned. */
    Map<String, String> fields(Meeting meeting, List<Invitee> invited) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("heldOn", Vi.date(meeting.heldOn() == null ? meeting.day() : meeting.heldOn()));
        typed.put(
                "began", (meeting.began() == null ? meeting.starts() : meeting.began()).toString());
        var ended = meeting.ended() == null ? meeting.ends() : meeting.ended();
        typed.put("ended", ended == null ? "" : ended.toString());
        typed.put("secretary", meeting.secretary() == null ? "" : meeting.secretary());
        typed.put("minutes", meeting.minutes());
        invited.forEach(one ->
                typed.put(
                        "came-" + one.id(),
                        (one.came() == null ? Invitee.Came.YES : one.came()).name()));
        typed.put(
                "others",
                invited.stream()
                        .filter(Invitee::unasked)
                        .map(Invitee::name)
                        .collect(Collectors.joining("\n")));
        return typed;
    }

    /** Null with faults in the form. */
    @Nullable Outcome outcome(TypedForm form, List<Invitee> invited) {
        var heldOn = form.day("heldOn");
        if (heldOn != null && heldOn.isAfter(LocalDate.now(clock))) {
            form.refuse(
                    "heldOn", tr("Ngày %s chưa tới; họp xong mới ghi kết quả.", Vi.date(heldOn)));
        }
        var began = form.clockIfAny("began");
        if (began == null && form.fault("began") == null) {
            form.refuse("began", tr("Ghi giờ bắt đầu, ví dụ 8:00."));
        }
        var ended = form.clockIfAny("ended");
        MeetingForm.endsAfter(form, "ended", began, ended);
        var secretary = form.text("secretary", MeetingForm.SHORT);
        var minutes = form.text("minutes", 5 * MeetingForm.LONG);
        var came = new LinkedHashMap<Long, Invitee.Came>();
        for (var one : invited) {
            var how = ListAddress.one(Invitee.Came.class, form.value("came-" + one.id()));
            if (how != null && !one.unasked()) {
                came.put(one.id(), how);
            }
        }
        return form.isFaulted() || heldOn == null || began == null
                ? null
                : new Outcome(
                        heldOn,
                        began,
                        ended,
                        secretary,
                        minutes == null ? "" : minutes,
                        came,
                        form.lines("others"));
    }

    /**
     * A conclusion gives work, to one lead by a day, or says that it does not. Null with faults.
     */
    Conclude.@Nullable Written conclusion(Officer officer, Meeting meeting, TypedForm form) {
        var words =
                form.required("words", LONGEST_CONCLUSION, tr("Viết kết luận, mỗi lần một việc."));
        if (form.has("general")) {
            return form.isFaulted() ? null : new Conclude.Written(words, null, null, null);
        }
        var name = form.value("lead").strip();
        Party lead = null;
        if (name.isEmpty()) {
            form.refuse(
                    "lead",
                    tr(
                            "Kết luận giao việc phải có một nơi chủ trì; nếu không giao việc thì"
                                    + " đánh dấu «Kết luận chung»."));
        } else {
            var meant = names.meant(officer.scope(), name, LocalDate.now(clock));
            lead = meant.party();
            if (lead == null) {
                form.refuse("lead", String.valueOf(meant.fault()));
            }
        }
        var due = form.day("due");
        var held = meeting.heldOn();
        if (due != null && held != null && due.isBefore(held)) {
            form.refuse("due", tr("Hạn %s trước ngày họp %s.", Vi.date(due), Vi.date(held)));
        }
        if (lead == null || due == null || form.isFaulted()) {
            return null;
        }
        check(officer, meeting, words, lead, due, form);
        var called = names.called(officer.scope(), List.of(lead), LocalDate.now(clock));
        return form.isFaulted()
                ? null
                : new Conclude.Written(words, lead, called.getOrDefault(lead, name), due);
    }

    /** What the task would be refused for is told now, beside its field. */
    private void check(
            Officer officer,
            Meeting meeting,
            String words,
            Party lead,
            LocalDate due,
            TypedForm form) {
        var task =
                new NewTask(
                        meeting.unitId(),
                        words.substring(0, Math.min(words.length(), MeetingForm.SHORT)),
                        null,
                        lead,
                        List.of(),
                        null,
                        null,
                        Deadline.by(due),
                        null,
                        List.of(),
                        Source.byHand(null));
        tasks.faults(officer, task)
                .forEach(fault ->
                        form.refuse(
                                fault.field().equals("lead") ? "lead" : "words", fault.sentence()));
    }
}

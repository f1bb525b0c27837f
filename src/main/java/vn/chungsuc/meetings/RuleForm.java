package vn.chungsuc.meetings;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.TypedForm;
import vn.chungsuc.shared.Vi;

/** Reads how often a body is to meet. */
@Component
class RuleForm {

    private final MeetingForm meetings;

    RuleForm(MeetingForm meetings) {
        this.meetings = meetings;
    }

    /** Null with faults in the form. */
    @Nullable NewRule read(Officer officer, TypedForm form) {
        var kind = form.choice("kind", MeetingKind.class, tr("Chọn loại cuộc họp."));
        var cycle = form.choice("cycle", Cadence.class, tr("Chọn bao lâu họp một lần."));
        var body = meetings.body(officer, form);
        var title =
                form.required(
                        "title",
                        MeetingForm.SHORT,
                        tr("Ghi tên cuộc họp; tháng, quý do phần mềm thêm."));
        var first = form.day("first");
        var last = form.dayIfAny("last");
        if (first != null && last != null && last.isBefore(first)) {
            form.refuse(
                    "last", tr("Ngày cuối %s trước ngày đầu %s.", Vi.date(last), Vi.date(first)));
        }
        var byDay = byDay(form);
        var chair = form.text("chair", MeetingForm.SHORT);
        var place = form.text("place", MeetingForm.SHORT);
        var preparer = form.text("preparer", MeetingForm.SHORT);
        return form.isFaulted() || kind == null || cycle == null || body == null || first == null
                ? null
                : new NewRule(
                        body.id(), kind, title, cycle, byDay, first, last, chair, place, preparer);
    }

    private static @Nullable Integer byDay(TypedForm form) {
        if (!form.has("byDay")) {
            return null;
        }
        var typed = form.value("byDay").strip();
        if (typed.matches("\\d{1,2}")) {
            var day = Integer.parseInt(typed);
            if (day >= 1 && day <= 31) {
                return day;
            }
        }
        form.refuse("byDay", tr("Ngày trong tháng là số từ 1 đến 31; để trống là ngày cuối kỳ."));
        return null;
    }
}

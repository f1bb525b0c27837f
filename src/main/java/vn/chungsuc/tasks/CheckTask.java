package vn.chungsuc.tasks;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.tasks.PartyQueries.Standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands against a task, each beside its field. */
@Component
class CheckTask {

    static final int LONGEST_TITLE = 500;
    static final int LONGEST_DETAIL = 4000;
    private static final int MOST_YEARS = 6;

    private final PartyQueries parties;
    private final CriteriaSets sets;
    private final Clock clock;

    CheckTask(PartyQueries parties, CriteriaSets sets, Clock clock) {
        this.parties = parties;
        this.sets = sets;
        this.clock = clock;
    }

    List<Fault> of(Officer officer, NewTask task) {
        var faults = new ArrayList<Fault>();
        add(faults, "title", title(task.title()));
        if (task.detail() != null && task.detail().length() > LONGEST_DETAIL) {
            add(faults, "detail", tr("Dài quá %d chữ; viết gọn lại.", LONGEST_DETAIL));
        }
        parties(officer, task, faults);
        add(faults, "deadline", deadline(task));
        add(faults, "subject", subject(task.subject()));
        return faults;
    }

    private static void add(List<Fault> faults, String field, @Nullable String sentence) {
        if (sentence != null) {
            faults.add(new Fault(field, sentence));
        }
    }

    private static @Nullable String title(String title) {
        if (title.isBlank()) {
            return tr("Viết nội dung việc phải làm.");
        }
        return title.length() > LONGEST_TITLE
                ? tr(
                        "Nội dung dài quá %d chữ; viết gọn, phần còn lại ghi vào yêu cầu.",
                        LONGEST_TITLE)
                : null;
    }

    private void parties(Officer officer, NewTask task, List<Fault> faults) {
        var asked = new ArrayList<>(task.coworkers());
        task.units().forEach(unit -> asked.add(Party.unit(unit)));
        addIfThere(asked, task.lead());
        addIfThere(asked, task.supervisor());
        addIfThere(asked, task.head());
        Map<Party, Standing> known = new HashMap<>();
        parties.standing(officer.scope(), asked, LocalDate.now(clock))
                .forEach(one -> known.put(one.party(), one));
        if (task.lead() == null) {
            add(faults, "lead", tr("Chọn một người hoặc một cơ quan chủ trì."));
        } else {
            add(faults, "lead", standing(task.lead(), known));
        }
        task.coworkers().forEach(one -> add(faults, "coworkers", standing(one, known)));
        if (task.lead() != null && task.coworkers().contains(task.lead())) {
            add(faults, "coworkers", tr("Nơi chủ trì không đồng thời là nơi phối hợp."));
        }
        add(faults, "supervisor", standing(task.supervisor(), known));
        add(faults, "head", standing(task.head(), known));
        if (task.units().stream().anyMatch(unit -> !known.containsKey(Party.unit(unit)))) {
            add(faults, "units", tr("Có đơn vị không thuộc địa bàn của bạn."));
        }
        if (task.forEach() && task.coworkers().isEmpty()) {
            add(faults, "coworkers", tr("Giao mỗi nơi một việc thì phải ghi các nơi phối hợp."));
        }
    }

    private static void addIfThere(List<Party> all, @Nullable Party one) {
        if (one != null) {
            all.add(one);
        }
    }

    private static @Nullable String standing(@Nullable Party asked, Map<Party, Standing> known) {
        if (asked == null) {
            return null;
        }
        var one = known.get(asked);
        if (one == null) {
            return tr("Người hoặc cơ quan này không thuộc địa bàn của bạn.");
        }
        if (one.active()) {
            return null;
        }
        var ended = one.endedOn();
        if (one.kind() != Party.Kind.PERSON) {
            return tr("%s không còn hoạt động từ %s; chọn nơi khác.", one.name(), Vi.date(ended));
        }
        return ended == null
                ? tr("%s không giữ chức trong tổ chức nào; chọn người khác.", one.name())
                : tr("%s đã thôi giữ chức từ %s; chọn người khác.", one.name(), Vi.date(ended));
    }

    private static @Nullable String deadline(NewTask task) {
        var deadline = task.deadline();
        if (deadline == null) {
            return tr("Ghi hạn: làm xong khi nào.");
        }
        var from = deadline.from();
        if (!deadline.recurs() || from == null) {
            return null;
        }
        if (from.plusYears(MOST_YEARS).isBefore(deadline.to())) {
            return tr("Việc lặp lại dài quá %d năm; chia theo giai đoạn.", MOST_YEARS);
        }
        return deadline.turnsBegunBy(deadline.to()).isEmpty()
                ? tr("Từ ngày đầu đến ngày cuối không có lần nào đến hạn; sửa lại khoảng ngày.")
                : null;
    }

    private @Nullable String subject(@Nullable Subject subject) {
        if (subject == null) {
            return null;
        }
        var set = sets.find(subject.setId());
        if (set.isEmpty()) {
            return tr("Không có bộ tiêu chí này.");
        }
        if (set.get().criterion(subject.criterion()).isEmpty()) {
            return tr("Bộ tiêu chí này không có tiêu chí %d.", subject.criterion());
        }
        return subject.indicator() == null
                        || set.get().indicators().stream()
                                .anyMatch(one ->
                                        one.code().equals(subject.indicator())
                                                && one.criterion() == subject.criterion())
                ? null
                : tr("Tiêu chí %d không có chỉ tiêu %s.", subject.criterion(), subject.indicator());
    }
}

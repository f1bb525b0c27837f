package vn.chungsuc.plans;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.tasks.Deadline;
import vn.chungsuc.tasks.DeadlineWords;
import vn.chungsuc.tasks.NewTask;
import vn.chungsuc.tasks.Party;
import vn.chungsuc.tasks.PartyNames;
import vn.chungsuc.tasks.PartyNames.Meant;
import vn.chungsuc.tasks.Source;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From a line of a plan, and what an officer typed beside it, to the task it becomes. */
@Component
class LineTasks {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_DETAIL = 4000;
    private static final String SEVERAL = "[;\\n\\r]+";

    private final PartyNames names;
    private final Clock clock;

    LineTasks(PartyNames names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    /**
     * A line to be given, as it stands in the form.
     *
     * @param due in words
     */
    record Wanted(PlanLine line, String lead, String together, String due) {

        /** As the plan says it. */
        static Wanted of(PlanLine line) {
            return new Wanted(line, line.lead(), line.together(), line.due());
        }
    }

    /**
     * @param faults fields «lead-KEY», «with-KEY», «due-KEY»; the task is fit only without any
     */
    record Planned(PlanLine line, NewTask task, List<Fault> faults) {}

    /** One query for all names, however many lines. */
    List<Planned> of(Officer officer, Plan plan, long root, List<Wanted> all) {
        var today = LocalDate.now(clock);
        var asked = new LinkedHashSet<String>();
        for (var one : all) {
            asked.addAll(spellings(one.lead()));
            several(one.together()).forEach(name -> asked.addAll(spellings(name)));
        }
        var meant = names.meant(officer.scope(), asked, today);
        var begin = begin(plan, today);
        return all.stream().map(one -> planned(plan, root, one, meant, begin)).toList();
    }

    /** What recurs begins in the plan's time, not before today. */
    private static LocalDate begin(Plan plan, LocalDate today) {
        return today.isBefore(plan.firstDay()) || today.isAfter(plan.lastDay())
                ? plan.firstDay()
                : today;
    }

    private static Planned planned(
            Plan plan, long root, Wanted wanted, Map<String, Meant> meant, LocalDate begin) {
        var faults = new ArrayList<Fault>();
        var line = wanted.line();
        var key = line.key();
        var lead = party(wanted.lead(), "lead-" + key, meant, faults);
        if (lead == null && wanted.lead().isBlank()) {
            faults.add(
                    new Fault("lead-" + key, tr("Chưa có ai chủ trì; chọn một người, một nơi.")));
        }
        var together = new ArrayList<Party>();
        for (var name : several(wanted.together())) {
            var one = party(name, "with-" + key, meant, faults);
            if (one != null && !one.equals(lead) && !together.contains(one)) {
                together.add(one);
            }
        }
        var task =
                new NewTask(
                        plan.unitId(),
                        title(line.words()),
                        detail(line),
                        lead,
                        together,
                        null,
                        null,
                        deadline(wanted.due(), "due-" + key, begin, faults),
                        line.subject(),
                        List.of(),
                        source(plan, root, line));
        return new Planned(line, task, faults);
    }

    private static @Nullable Deadline deadline(
            String words, String field, LocalDate begin, List<Fault> faults) {
        var read = words.isBlank() ? null : DeadlineWords.read(words, begin);
        if (read == null) {
            faults.add(
                    new Fault(
                            field,
                            tr(
                                    "Không đọc được hạn «%s»; viết như 31/08/2026, quý III/2026,"
                                            + " thứ Bảy hằng tuần.",
                                    words)));
        }
        return read;
    }

    /** «Lê Thị Lộ, công chức» is also asked for as «Lê Thị Lộ». */
    private static Set<String> spellings(String name) {
        var asked = new LinkedHashSet<String>();
        if (!name.isBlank()) {
            asked.add(name.strip());
            asked.add(name.replaceFirst(",.*", "").strip());
        }
        return asked;
    }

    private static @Nullable Party party(
            String name, String field, Map<String, Meant> meant, List<Fault> faults) {
        Meant first = null;
        for (var spelling : spellings(name)) {
            var one = meant.get(spelling);
            if (one != null && one.party() != null) {
                return one.party();
            }
            first = first == null ? one : first;
        }
        if (first != null && first.fault() != null) {
            faults.add(new Fault(field, first.fault()));
        }
        return null;
    }

    private static List<String> several(String names) {
        return Arrays.stream(names.split(SEVERAL))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String title(String words) {
        var first = words.lines().findFirst().orElse("").strip().replaceFirst("[;.]$", "");
        if (first.length() <= LONGEST_TITLE) {
            return first;
        }
        var cut = first.lastIndexOf(' ', LONGEST_TITLE - 1);
        return first.substring(0, cut < 1 ? LONGEST_TITLE - 1 : cut) + "…";
    }

    private static @Nullable String detail(PlanLine line) {
        var whole = title(line.words()).length() >= line.words().strip().length() - 1;
        var how = line.detail();
        var detail = whole ? how : how == null ? line.words() : line.words() + "\n" + how;
        return detail == null
                ? null
                : detail.substring(0, Math.min(LONGEST_DETAIL, detail.length()));
    }

    private static Source source(Plan plan, long root, PlanLine line) {
        return new Source(
                Source.Kind.PLAN,
                root,
                line.cited(plan),
                plan.path() + GivePages.TAB + "#" + line.key());
    }
}

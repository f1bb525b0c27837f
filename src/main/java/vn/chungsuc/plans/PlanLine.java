package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.plans.Contents.Duty;
import vn.chungsuc.plans.Contents.Road;
import vn.chungsuc.tasks.Deadline;
import vn.chungsuc.tasks.Subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A line of a plan that somebody is to carry out.
 *
 * @param key the same in every version of the plan: «d-12», «t-7», «r-1.1»
 * @param cited how a task cites it: «nhiệm vụ 3», «chỉ tiêu 1.1»
 * @param words what is to be done
 * @param detail how; null: no more than the words
 * @param lead as the plan names them; empty: nobody
 * @param together as the plan names them; empty: nobody
 * @param due by when, in words that {@code DeadlineWords} reads back, or as the paper says it
 */
record PlanLine(
        String key,
        String cited,
        String words,
        @Nullable String detail,
        String lead,
        String together,
        String due,
        @Nullable Subject subject) {

    /** «Kế hoạch số 188/KH-UBND, nhiệm vụ 3». */
    String cited(Plan plan) {
        var symbol = plan.fullSymbol();
        return (symbol == null ? "Kế hoạch năm " + plan.year() : "Kế hoạch số " + symbol)
                + ", "
                + cited;
    }

    /** Everything of it that a task follows; two versions that say the same have the same. */
    String said() {
        return Stream.of(words, Objects.requireNonNullElse(detail, ""), lead, together, due)
                .filter(one -> !one.isBlank())
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }

    /**
     * Duties, then the roadmap, then targets.
     *
     * @param roots «d-12» of this version → «d-3» of the first
     * @param leads who is in charge of a target's indicator, where the plan names nobody
     */
    static List<PlanLine> all(
            Plan plan,
            CriteriaSet set,
            Contents says,
            Map<String, String> roots,
            Map<String, String> leads) {
        var lines = new ArrayList<PlanLine>();
        says.duties().forEach(one -> lines.add(duty(plan, one, lines.size() + 1, roots)));
        says.roads().forEach(one -> lines.add(road(plan, set, one)));
        says.targets().forEach(one -> lines.add(target(plan, set, one, roots, leads)));
        return lines;
    }

    private static PlanLine duty(Plan plan, Duty duty, int number, Map<String, String> roots) {
        var key = "d-" + duty.id();
        return new PlanLine(
                roots.getOrDefault(key, key),
                "nhiệm vụ " + number,
                duty.words(),
                null,
                Objects.requireNonNullElse(duty.lead(), ""),
                Objects.requireNonNullElse(duty.together(), ""),
                due(plan, duty),
                null);
    }

    private static String due(Plan plan, Duty duty) {
        if (duty.lastDay() != null) {
            return duty.firstDay() == null
                    ? Deadline.by(duty.lastDay()).words()
                    : Deadline.within(duty.firstDay(), duty.lastDay()).words();
        }
        return duty.dueText() == null ? Deadline.byEndOfYear(plan.year()).words() : duty.dueText();
    }

    private static PlanLine road(Plan plan, CriteriaSet set, Road road) {
        var indicator = set.requireIndicator(road.indicator());
        var quarter = road.quarter();
        return new PlanLine(
                "r-" + road.indicator(),
                "lộ trình chỉ tiêu " + road.indicator(),
                road.duty().isBlank()
                        ? "Hoàn thành chỉ tiêu %s: %s".formatted(indicator.code(), indicator.name())
                        : road.duty().strip(),
                road.solution().isBlank() ? null : road.solution().strip(),
                road.lead(),
                "",
                quarter == null
                        ? Deadline.byEndOfYear(plan.year()).words()
                        : Deadline.byEndOfQuarter(plan.year(), quarter).words(),
                new Subject(set.id(), indicator.criterion(), indicator.code()));
    }

    private static PlanLine target(
            Plan plan,
            CriteriaSet set,
            Target target,
            Map<String, String> roots,
            Map<String, String> leads) {
        var key = "t-" + target.id();
        var code = target.indicator();
        var lead = target.lead() != null || code == null ? target.lead() : leads.get(code);
        return new PlanLine(
                roots.getOrDefault(key, key),
                "chỉ tiêu kế hoạch",
                "%s: %s".formatted(target.name(), target.goal().text(target.measure())),
                target.note(),
                Objects.requireNonNullElse(lead, ""),
                "",
                Deadline.byEndOfYear(Math.max(plan.year(), target.year())).words(),
                code == null
                        ? null
                        : new Subject(set.id(), set.requireIndicator(code).criterion(), code));
    }
}

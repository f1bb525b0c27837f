package vn.chungsuc.plans;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.plans.Goal.Beside;
import vn.chungsuc.plans.Target.Subject;
import vn.chungsuc.plans.view.TargetsPage;
import vn.chungsuc.plans.view.TargetsPage.Baseline;
import vn.chungsuc.plans.view.TargetsPage.Choice;
import vn.chungsuc.plans.view.TargetsPage.Form;
import vn.chungsuc.plans.view.TargetsPage.NamedUnit;
import vn.chungsuc.plans.view.TargetsPage.Row;
import vn.chungsuc.plans.view.TargetsPage.UnitChoice;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts together the page of a plan's targets. */
@Component
class TargetPages {

    static final String TAB = "/muc-tieu";
    private static final int DECIMALS = 2;

    private final PlanHeads heads;
    private final ContentQueries contents;
    private final Figures figures;
    private final CriteriaSets sets;
    private final PlanTasks tasks;
    private final ReadLineStore lines;
    private final Clock clock;

    TargetPages(
            PlanHeads heads,
            ContentQueries contents,
            Figures figures,
            CriteriaSets sets,
            PlanTasks tasks,
            ReadLineStore lines,
            Clock clock) {
        this.heads = heads;
        this.contents = contents;
        this.figures = figures;
        this.sets = sets;
        this.tasks = tasks;
        this.lines = lines;
        this.clock = clock;
    }

    TargetsPage page(Officer officer, Plan plan, @Nullable Form form) {
        var says = contents.of(officer.scope(), plan.id());
        var live = figures.of(officer.scope(), plan, says.targets());
        var today = LocalDate.now(clock);
        return new TargetsPage(
                heads.of(officer, plan, TAB),
                says.targets().stream().map(target -> row(target, says, live, today)).toList(),
                form,
                form == null ? List.of() : form.faults(),
                tasks.ofLines(officer.scope(), plan),
                lines.of(officer.scope(), plan));
    }

    static Row row(Target target, Contents says, Live live, LocalDate today) {
        var actual = live.actual(target.subject(), target.year());
        var sum = QuotaSum.of(target, says.quotasOf(target.id()));
        return new Row(
                target,
                target.indicator() == null
                        ? target.kind().word()
                        : tr("chỉ tiêu %s", target.indicator()),
                isVerdict(target, live) ? tr("Đạt") : target.goal().text(target.measure()),
                target.baseline() == null
                        ? null
                        : "%s (%d)"
                                .formatted(
                                        figure(target, live, target.baseline()),
                                        target.baselineYear()),
                target.goal().beside(target.baseline()),
                actual == null ? null : figure(target, live, actual),
                actual == null ? null : target.goal().percentDone(target.baseline(), actual),
                says.namedFor(target.id()).stream()
                        .map(one ->
                                new NamedUnit(
                                        one.fullName(),
                                        live.fulfils(
                                                target.subject(), one.unitId(), target.year())))
                        .toList(),
                sum == null ? null : sum.sentence(target),
                sum == null || sum.agrees(),
                isVerdict(target, live) ? null : ForecastLine.of(target, actual, today));
    }

    private static boolean isVerdict(Target target, Live live) {
        return PaperPhrases.isVerdict(target, live);
    }

    private static String figure(Target target, Live live, BigDecimal value) {
        return isVerdict(target, live)
                ? value.signum() > 0 ? tr("Đạt") : tr("Chưa đạt")
                : Vi.number(value, DECIMALS);
    }

    Target require(Scope scope, Plan plan, long target) {
        return contents.targets(scope, plan.id()).stream()
                .filter(one -> one.id() == target)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** A new target. */
    Form blank(Officer officer, Plan plan) {
        var kind = own(plan) ? TargetKind.INDICATOR : TargetKind.READY;
        return form(
                officer,
                plan,
                null,
                Map.of("kind", kind.name(), "comparison", "AT_LEAST", "year", "" + plan.year()),
                Set.of(),
                List.of());
    }

    Form of(Officer officer, Plan plan, Target target) {
        var named =
                contents.of(officer.scope(), plan.id()).namedFor(target.id()).stream()
                        .map(Contents.Named::unitId)
                        .collect(Collectors.toSet());
        return form(officer, plan, target, typed(target), named, List.of());
    }

    /** After a refusal: what was typed, and what is wrong. */
    Form form(
            Officer officer,
            Plan plan,
            @Nullable Target target,
            Map<String, String> typed,
            Set<Integer> chosen,
            List<Fault> faults) {
        var set = sets.require(plan.setId());
        var own = own(plan);
        var ready = new Subject(TargetKind.READY, null, null);
        var live = figures.of(officer.scope(), plan, ready, plan.year());
        return new Form(
                target,
                Arrays.stream(TargetKind.values()).filter(kind -> kind.suits(own)).toList(),
                indicators(set),
                live.countable().stream()
                        .map(one ->
                                new UnitChoice(
                                        one.unitId(),
                                        one.fullName(),
                                        live.fulfils(ready, one.unitId(), plan.year() - 1)))
                        .toList(),
                typed,
                chosen,
                baseline(officer, plan, typed),
                faults);
    }

    /** What is known beside what is being typed. */
    Baseline baseline(Officer officer, Plan plan, Map<String, String> typed) {
        var set = sets.require(plan.setId());
        var form = new TargetForm(typed, plan, set);
        var subject = form.subject();
        if (subject == null) {
            return Baseline.NONE;
        }
        var live = figures.of(officer.scope(), plan, subject, form.year());
        var known = live.baseline(subject, form.year());
        var verdict =
                live.own()
                        && subject.indicator() != null
                        && set.indicator(subject.indicator())
                                .map(one -> !Live.isMeasured(one))
                                .orElse(false);
        var goal = verdict ? new Goal(Comparison.AT_LEAST, BigDecimal.ONE, null) : form.goal();
        return new Baseline(
                known == null ? null : said(known, set, subject, plan, verdict),
                subject.indicator() == null
                        ? null
                        : set.requireIndicator(subject.indicator())
                                .requirement()
                                .text(null, form.year()),
                goal == null
                        ? Beside.UNKNOWN
                        : goal.beside(known == null ? form.before() : known.value()));
    }

    private static String said(
            Live.Known known, CriteriaSet set, Subject subject, Plan plan, boolean verdict) {
        var measure = DefaultWords.measure(subject.kind(), set, subject, plan.level(), verdict);
        var figure =
                verdict
                        ? known.value().signum() > 0 ? tr("Đạt") : tr("Chưa đạt")
                        : Vi.number(known.value(), DECIMALS) + " " + measure;
        return tr("%s (năm %d)", figure.strip(), known.year());
    }

    /** How many units may be counted, for bounds. */
    int countable(Officer officer, Plan plan) {
        var ready = new Subject(TargetKind.READY, null, null);
        return figures.of(officer.scope(), plan, ready, plan.year()).countable().size();
    }

    /** As it is saved: what the sheets know goes before what was typed. */
    Target withBaseline(Officer officer, Plan plan, Target target) {
        if (target.kind() == TargetKind.OTHER) {
            return target;
        }
        var known =
                figures.of(officer.scope(), plan, target.subject(), target.year())
                        .baseline(target.subject(), target.year());
        return known == null ? target : target.beginningAt(known.value(), known.year());
    }

    private boolean own(Plan plan) {
        return Figures.own(plan, sets.require(plan.setId()));
    }

    private static List<Choice> indicators(CriteriaSet set) {
        return set.criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .map(one -> new Choice(one.code(), one.code() + " " + tr(one.name())))
                .toList();
    }

    private static Map<String, String> typed(Target target) {
        var typed = new HashMap<String, String>();
        typed.put("kind", target.kind().name());
        typed.put("name", target.name());
        typed.put("indicator", target.indicator() == null ? "" : target.indicator());
        typed.put("least", target.least() == null ? "" : "" + target.least());
        typed.put("comparison", target.comparison().name());
        typed.put("value", Vi.number(target.value()));
        typed.put("upper", Vi.number(target.upper()));
        typed.put("measure", target.measure());
        typed.put("year", "" + target.year());
        typed.put("keep", Vi.number(target.keep()));
        typed.put("more", Vi.number(target.more()));
        typed.put("before", target.beginsTyped() ? Vi.number(target.baseline()) : "");
        typed.put("beforeYear", target.beginsTyped() ? "" + target.baselineYear() : "");
        typed.put("note", target.note() == null ? "" : target.note());
        typed.put("lead", target.lead() == null ? "" : target.lead());
        typed.put("id", "" + target.id());
        typed.put("version", "" + target.version());
        return typed;
    }
}

package vn.chungsuc.plans;

import static vn.chungsuc.shared.Language.tr;

import vn.chungsuc.plans.view.VersionsPage.Difference;
import vn.chungsuc.shared.Vi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What one version says otherwise than another. */
final class Differences {

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    static List<Difference> between(Plan former, Contents before, Plan later, Contents after) {
        var differences = new Differences();
        differences.compare(
                tr("Thời gian thực hiện"), Map.of("", period(former)), Map.of("", period(later)));
        differences.compare(tr("Căn cứ¦của kế hoạch"), bases(before), bases(after));
        differences.compare(tr("Chỉ tiêu¦của kế hoạch"), targets(before), targets(after));
        differences.compare(tr("Giao cho đơn vị"), quotas(before), quotas(after));
        differences.compare(tr("Nhiệm vụ¦của kế hoạch"), duties(before), duties(after));
        differences.compare(tr("Lộ trình"), roads(before), roads(after));
        differences.compare(tr("Hạn chế, nguyên nhân"), shortfalls(before), shortfalls(after));
        differences.compare(tr("Lời văn"), narrative(before), narrative(after));
        return differences.found;
    }

    private void compare(String section, Map<String, String> before, Map<String, String> after) {
        var keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (var key : keys) {
            var was = before.get(key);
            var is = after.get(key);
            if (!Objects.equals(was, is)) {
                found.add(new Difference(section, key, was, is));
            }
        }
    }

    private static String period(Plan plan) {
        return Vi.date(plan.firstDay()) + " – " + Vi.date(plan.lastDay());
    }

    private static Map<String, String> bases(Contents says) {
        var rows = new LinkedHashMap<String, String>();
        says.bases().forEach(one -> rows.put(one.words(), one.words()));
        return rows;
    }

    private static Map<String, String> targets(Contents says) {
        var rows = new LinkedHashMap<String, String>();
        says.targets()
                .forEach(one -> {
                    var named =
                            says.namedFor(one.id()).stream()
                                    .map(Contents.Named::fullName)
                                    .collect(Collectors.joining(", "));
                    rows.put(
                            one.name(),
                            one.goal().text(one.measure())
                                    + (named.isEmpty() ? "" : " (" + named + ")"));
                });
        return rows;
    }

    private static Map<String, String> quotas(Contents says) {
        var names = says.targets().stream().collect(Collectors.toMap(Target::id, Target::name));
        var rows = new LinkedHashMap<String, String>();
        says.quotas()
                .forEach(one ->
                        rows.put(
                                names.get(one.targetId()) + ", " + one.fullName(),
                                Vi.number(one.value())));
        return rows;
    }

    private static Map<String, String> duties(Contents says) {
        var rows = new LinkedHashMap<String, String>();
        says.duties().forEach(one -> rows.put(one.words(), one.words() + PaperPhrases.charge(one)));
        return rows;
    }

    private static Map<String, String> roads(Contents says) {
        var rows = new LinkedHashMap<String, String>();
        says.roads()
                .forEach(one ->
                        rows.put(
                                one.indicator(),
                                String.join(
                                        " · ",
                                        one.quarter() == null
                                                ? tr("chưa xếp quý")
                                                : tr("quý %d", one.quarter()),
                                        one.duty(),
                                        one.solution(),
                                        one.lead(),
                                        Objects.requireNonNullElse(
                                                PaperPhrases.money(one.cost()), ""))));
        return rows;
    }

    private static Map<String, String> shortfalls(Contents says) {
        var rows = new LinkedHashMap<String, String>();
        says.shortfalls().forEach(one -> rows.put(one.words(), one.words()));
        return rows;
    }

    private static Map<String, String> narrative(Contents says) {
        var rows = new LinkedHashMap<String, String>();
        says.narrative().stream()
                .filter(one -> !one.words().isBlank())
                .forEach(one -> rows.put(PlanTemplates.title(one.part()), one.words()));
        return rows;
    }
}

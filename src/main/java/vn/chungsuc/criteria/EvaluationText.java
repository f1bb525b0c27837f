package vn.chungsuc.criteria;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An evaluation as the command line prints it. */
final class EvaluationText {

    private EvaluationText() {}

    static String json(Evaluation evaluation, int year, String dimension) {
        var tally = evaluation.tally();
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("set", evaluation.set().id());
        answer.put("year", year);
        answer.put("dimension", dimension);
        answer.put(
                "indicators",
                inOrder(evaluation.set()).stream().map(one -> indicator(evaluation, one)).toList());
        answer.put(
                "criteria",
                evaluation.set().criteria().stream()
                        .map(criterion -> criterion(evaluation, criterion))
                        .toList());
        answer.put("criteriaMet", tally.criteriaMet());
        answer.put("criteriaTotal", tally.criteriaTotal());
        answer.put("indicatorsMet", tally.indicatorsMet());
        answer.put("indicatorsTotal", tally.indicatorsTotal());
        answer.put("ready", tally.ready());
        return JsonMapper.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build()
                .writeValueAsString(answer);
    }

    private static Map<String, @Nullable Object> indicator(
            Evaluation evaluation, Indicator indicator) {
        var judged = evaluation.of(indicator);
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("code", indicator.code());
        answer.put("verdict", judged.verdict().name());
        answer.put("threshold", judged.threshold());
        answer.put("confirmed", judged.confirmed());
        return answer;
    }

    private static Map<String, Object> criterion(Evaluation evaluation, Criterion criterion) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("number", criterion.number());
        answer.put("met", evaluation.isMet(criterion));
        answer.put("missing", evaluation.tally().missing(criterion));
        return answer;
    }

    static String table(Evaluation evaluation, int year, String dimension) {
        var set = evaluation.set();
        var text = new StringBuilder();
        text.append(
                "%s, năm %d, %s%n".formatted(set.name(), year, set.dimensions().nameOf(dimension)));
        for (var criterion : set.criteria()) {
            text.append(
                    "%n%d. %s: %s%n"
                            .formatted(
                                    criterion.number(),
                                    criterion.name(),
                                    state(evaluation, criterion)));
            for (var indicator : criterion.indicators()) {
                text.append(line(indicator, evaluation.of(indicator)));
            }
        }
        var tally = evaluation.tally();
        return text.append(
                        "%nĐạt %d/%d tiêu chí, %d/%d chỉ tiêu; còn thiếu %d số liệu."
                                .formatted(
                                        tally.criteriaMet(),
                                        tally.criteriaTotal(),
                                        tally.indicatorsMet(),
                                        tally.indicatorsTotal(),
                                        tally.indicatorsMissing()))
                .toString();
    }

    private static String line(Indicator indicator, Judgement judged) {
        var requirement = judged.requirement() == null ? "chưa có ngưỡng" : judged.requirement();
        var doubt = judged.requirement() != null && !judged.confirmed() ? " (cần xác nhận)" : "";
        return "  %-6s %-17s %s%s%n"
                .formatted(indicator.code(), judged.verdict().word(), requirement, doubt);
    }

    private static String state(Evaluation evaluation, Criterion criterion) {
        var missing = evaluation.tally().missing(criterion);
        if (evaluation.isMet(criterion)) {
            return "đạt";
        }
        return missing == 0 ? "chưa đạt" : "chưa đạt, thiếu %d số liệu".formatted(missing);
    }

    private static List<Indicator> inOrder(CriteriaSet set) {
        return set.criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .toList();
    }
}

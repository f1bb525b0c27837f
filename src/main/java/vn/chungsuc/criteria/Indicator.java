package vn.chungsuc.criteria;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Language;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A «chỉ tiêu» of one set. Identity across sets is nobody's business here.
 *
 * @param position 0..n-1 in the set, stable for ever once the set is published
 * @param monthDue the month its figure exists, such as 12 for the poverty review; null: any time
 * @param sectors agencies in charge, by the day each list begins to hold
 * @param citation where the law says it: "QĐ 318/QĐ-TTg, chỉ tiêu 2.1"
 * @param optional counts only towards the criterion's k of n
 * @param refined words of a province stand in place of the base's
 */
public record Indicator(
        String code,
        int criterion,
        int position,
        String name,
        Requirement requirement,
        @Nullable Integer monthDue,
        Map<LocalDate, List<String>> sectors,
        String citation,
        @Nullable String note,
        @Nullable String notApplicableWhen,
        boolean optional,
        boolean refined) {

    public @Nullable String unit() {
        return requirement.unit();
    }

    public RequirementKind kind() {
        return requirement.kind();
    }

    public boolean isPercent() {
        return requirement.isPercent();
    }

    /** «triệu đồng/người»: a figure that is itself a quotient. */
    public boolean isAverage() {
        return unit() != null && unit().contains("/");
    }

    /** What figures may be given for apart; empty: there is one figure. */
    public List<Requirement.Part> asked() {
        return requirement.asked();
    }

    public Judgement judge(Reading reading, @Nullable String dimension, int year) {
        return requirement.judge(reading, dimension, year);
    }

    /** The agencies in charge on a day, as a page says them. */
    public String sectorsSaid(LocalDate day, String between) {
        return sectorsOn(day).stream().map(Language::tr).collect(Collectors.joining(between));
    }

    /** Its citation as a page says it. */
    public String cited() {
        return WrittenWords.cited(citation);
    }

    /** The agencies in charge on a day. */
    public List<String> sectorsOn(LocalDate day) {
        return sectors.entrySet().stream()
                .filter(entry -> !entry.getKey().isAfter(day))
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElse(List.of());
    }
}

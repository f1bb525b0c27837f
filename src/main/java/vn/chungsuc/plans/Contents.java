package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Everything a plan says, but its head. */
public record Contents(
        List<Basis> bases,
        List<Narrative> narrative,
        List<Shortfall> shortfalls,
        List<Target> targets,
        List<Named> named,
        List<Quota> quotas,
        List<Duty> duties,
        List<Road> roads) {

    /**
     * «Căn cứ …».
     *
     * @param documentId where it stands in the register; {@code checkId}: among the papers read
     */
    public record Basis(
            int position, String words, @Nullable Long documentId, @Nullable Long checkId) {

        /** A paper is cited by number and day; laws alone have none. */
        public boolean lacksNumber() {
            return Citations.lackNumber(words);
        }
    }

    public record Narrative(String part, String words, int version, String who) {}

    /**
     * What fell short, or why.
     *
     * @param sinceYear the plan's year it first stood in
     */
    public record Shortfall(
            long id,
            int position,
            String kind,
            String words,
            @Nullable String field,
            int sinceYear) {

        public static final List<String> KINDS = List.of("LIMITATION", "OBJECTIVE", "SUBJECTIVE");
    }

    /** A unit named for a target. */
    public record Named(long targetId, int unitId, String code, String fullName) {}

    public record Quota(
            long targetId, int unitId, String code, String fullName, BigDecimal value) {}

    /**
     * @param dueText when, as a paper words it; beside or in place of days
     * @param cost đồng
     */
    public record Duty(
            long id,
            int position,
            String words,
            @Nullable String lead,
            @Nullable String together,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable String dueText,
            @Nullable Long cost) {}

    /**
     * @param quarter null: not laid yet
     * @param cost đồng
     * @param months it takes; null: not told
     */
    public record Road(
            String indicator,
            @Nullable Integer quarter,
            String duty,
            String solution,
            String lead,
            @Nullable Long cost,
            @Nullable Integer months) {}

    public List<Named> namedFor(long target) {
        return named.stream().filter(one -> one.targetId() == target).toList();
    }

    public List<Quota> quotasOf(long target) {
        return quotas.stream().filter(one -> one.targetId() == target).toList();
    }

    public List<Shortfall> shortfalls(String kind) {
        return shortfalls.stream().filter(one -> one.kind().equals(kind)).toList();
    }

    public Optional<Road> road(String indicator) {
        return roads.stream().filter(one -> one.indicator().equals(indicator)).findFirst();
    }

    public String words(String part) {
        return narrative.stream()
                .filter(one -> one.part().equals(part))
                .map(Narrative::words)
                .findFirst()
                .orElse("");
    }
}

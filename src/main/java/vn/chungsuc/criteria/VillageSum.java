package vn.chungsuc.criteria;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the figures of villages amount to for their commune: numerators and denominators are added
 * up, counts are added up; a percentage or an average alone is never added, nor averaged.
 *
 * @param reading null: they do not add up
 * @param why they do not, in a sentence; null where they do
 */
public record VillageSum(@Nullable Reading reading, @Nullable String why) {

    public static VillageSum of(Indicator indicator, List<Reading> answers) {
        if (answers.isEmpty()) {
            return not(tr("Chưa thôn nào trả lời."));
        }
        if (answers.stream().allMatch(Reading.Word.class::isInstance)) {
            return words(answers);
        }
        if (answers.stream().allMatch(Reading.Parts.class::isInstance)) {
            return parts(indicator, answers);
        }
        return single(answers, addsUp(indicator));
    }

    /** A count does; a share, an average or a score says nothing without what it is out of. */
    private static boolean addsUp(Indicator indicator) {
        return !indicator.isPercent()
                && !indicator.isAverage()
                && indicator.kind() != RequirementKind.SCORE;
    }

    private static VillageSum words(List<Reading> answers) {
        var met = answers.stream().filter(Reading.ACHIEVED::equals).count();
        return not(
                tr(
                        "%d/%d thôn trả lời đạt; kết luận của xã ghi trên phiếu.",
                        met, (long) answers.size()));
    }

    private static VillageSum single(List<Reading> answers, boolean counts) {
        if (answers.stream().allMatch(Reading.Ratio.class::isInstance)) {
            return new VillageSum(
                    new Reading.Ratio(
                            sum(answers, one -> ((Reading.Ratio) one).numerator()),
                            sum(answers, one -> ((Reading.Ratio) one).denominator())),
                    null);
        }
        if (counts && answers.stream().allMatch(Reading.Figure.class::isInstance)) {
            return new VillageSum(
                    new Reading.Figure(sum(answers, one -> ((Reading.Figure) one).value())), null);
        }
        return not(tr("Không cộng được: cần tử số và mẫu số của từng thôn."));
    }

    private static BigDecimal sum(
            List<Reading> answers, java.util.function.Function<Reading, BigDecimal> number) {
        return answers.stream().map(number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static VillageSum parts(Indicator indicator, List<Reading> answers) {
        var given = answers.stream().map(one -> ((Reading.Parts) one).readings()).toList();
        Set<String> keys = given.getFirst().keySet();
        if (given.stream().anyMatch(one -> !one.keySet().equals(keys))) {
            return not(tr("Không cộng được: có thôn bỏ trống một phần."));
        }
        var sums = new HashMap<String, Reading>();
        for (var key : keys) {
            var shares =
                    indicator.asked().stream()
                            .anyMatch(part ->
                                    part.key().equals(key)
                                            && indicator.requirement().isShare(part));
            var sum =
                    single(
                            given.stream().map(one -> one.get(key)).collect(Collectors.toList()),
                            !shares && addsUp(indicator));
            if (sum.reading() == null) {
                return sum;
            }
            sums.put(key, sum.reading());
        }
        return new VillageSum(new Reading.Parts(sums), null);
    }

    private static VillageSum not(String why) {
        return new VillageSum(null, why);
    }
}

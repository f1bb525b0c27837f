package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.plans.Contents.Duty;
import vn.chungsuc.plans.Contents.Named;
import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a plan's paper words its targets, days and counts; Vietnamese, whoever asks for it. */
final class PaperPhrases {

    static final String NO_FIGURE = "chưa có số liệu";

    private static final String[] FIRSTLY = {
        "Một",
        "Hai",
        "Ba",
        "Bốn",
        "Năm",
        "Sáu",
        "Bảy",
        "Tám",
        "Chín",
        "Mười",
        "Mười một",
        "Mười hai",
        "Mười ba",
        "Mười bốn",
        "Mười lăm",
        "Mười sáu",
        "Mười bảy",
        "Mười tám",
        "Mười chín",
        "Hai mươi"
    };
    private static final String[] QUARTERS = {"I", "II", "III", "IV"};
    private static final int SMALL = 10;
    private static final int DECIMALS = 2;

    private PaperPhrases() {}

    /** «Tỷ lệ hộ nghèo: dưới 4% (năm 2022: 9,15%).» */
    static String sentence(Target target, Live live, List<Named> named) {
        var text = new StringBuilder(target.name()).append(": ").append(aim(target, live));
        var keep = target.keep();
        var more = target.more();
        if (keep != null && more != null) {
            text.append(", trong đó duy trì ")
                    .append(count(keep))
                    .append(", thêm ")
                    .append(count(more));
        }
        if (!named.isEmpty()) {
            text.append(" (").append(names(named)).append(')');
        }
        var baseline = target.baseline();
        if (baseline != null && !isVerdict(target, live)) {
            text.append(
                    "; năm %d: %s"
                            .formatted(target.baselineYear(), amount(target, baseline, live)));
        }
        return text.append('.').toString();
    }

    /** «dưới 4%», «15/19 tiêu chí», «đạt». */
    static String aim(Target target, Live live) {
        if (isVerdict(target, live)) {
            return "đạt";
        }
        var value = amount(target, target.value(), live);
        return switch (target.comparison()) {
            case AT_LEAST ->
                    target.measure().contains("%")
                            ? "từ " + value + " trở lên"
                            : "ít nhất " + value;
            case MORE_THAN -> "trên " + value;
            case AT_MOST -> "không quá " + value;
            case LESS_THAN -> "dưới " + value;
            case EXACTLY -> value;
            case BETWEEN ->
                    "từ %s đến %s"
                            .formatted(
                                    Vi.number(target.value()), amount(target, upper(target), live));
        };
    }

    private static BigDecimal upper(Target target) {
        var upper = target.upper();
        return upper == null ? target.value() : upper;
    }

    /** A figure with its measure: «9,15%», «9/19 tiêu chí», «42 triệu đồng/người/năm». */
    static String amount(Target target, BigDecimal value, Live live) {
        var whole =
                switch (target.kind()) {
                    case CRITERIA -> "/" + live.set().criteriaTotal();
                    case INDICATORS -> "/" + live.set().indicatorsTotal();
                    default -> "";
                };
        var number = target.kind().countsUnits() ? count(value) : Vi.number(value, DECIMALS);
        return number + whole + (target.measure().equals("%") ? "%" : " " + target.measure());
    }

    /** Reached or not, by a verdict: there is no number to write. */
    static boolean isVerdict(Target target, Live live) {
        var code = target.indicator();
        return live.own()
                && code != null
                && live.set().indicator(code).map(one -> !Live.isMeasured(one)).orElse(false);
    }

    /** Counts below ten bear a zero: «03 xã». */
    static String count(BigDecimal value) {
        var whole = value.stripTrailingZeros().scale() <= 0;
        return whole && value.signum() > 0 && value.compareTo(BigDecimal.valueOf(SMALL)) < 0
                ? "0" + value.toBigInteger()
                : Vi.number(value);
    }

    static String count(long value) {
        return count(BigDecimal.valueOf(value));
    }

    static String names(List<Named> named) {
        return named.stream()
                .map(one -> OpenPlan.inside(one.fullName()))
                .collect(Collectors.joining(", "));
    }

    /** «Một là: », «Hai là: »; beyond twenty a dash. */
    static String firstly(int at) {
        return at < FIRSTLY.length ? FIRSTLY[at] + " là: " : "- ";
    }

    static String quarter(int quarter, int year) {
        return "quý %s/%d".formatted(QUARTERS[quarter - 1], year);
    }

    /** Who and when, in brackets; nothing where neither is told. */
    static String charge(Duty duty) {
        var said =
                Stream.of(
                                said("chủ trì: ", duty.lead()),
                                said("phối hợp: ", duty.together()),
                                said("thời hạn: ", due(duty)),
                                said("kinh phí dự kiến: ", money(duty.cost())))
                        .filter(one -> !one.isEmpty())
                        .collect(Collectors.joining("; "));
        return said.isEmpty() ? "" : " (" + said + ")";
    }

    static @Nullable String due(Duty duty) {
        if (duty.dueText() != null) {
            return duty.dueText();
        }
        if (duty.lastDay() == null) {
            return null;
        }
        return duty.firstDay() == null
                ? "đến hết ngày " + Vi.date(duty.lastDay())
                : "từ %s đến %s".formatted(Vi.date(duty.firstDay()), Vi.date(duty.lastDay()));
    }

    static @Nullable String money(@Nullable Long dong) {
        return dong == null ? null : Vi.number(dong) + " đồng";
    }

    private static String said(String label, @Nullable String words) {
        return words == null || words.isBlank() ? "" : label + words;
    }
}

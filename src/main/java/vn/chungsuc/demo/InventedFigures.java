package vn.chungsuc.demo;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Operator;
import vn.chungsuc.criteria.RequirementKind;
import vn.chungsuc.criteria.Threshold;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;

/**
 * Plausible figures that are nobody's: the same seed always gives the same ones. What a commune
 * does well it goes on doing well, and every year it does a little better.
 */
final class InventedFigures {

    /** A cell as an import file has it: the word decides where the law's bar is not known. */
    record Cell(
            String indicator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String word) {}

    private static final double START = 0.8;
    private static final double YEARLY = 0.19;
    private static final double SPREAD = 0.55;

    private final long seed;

    InventedFigures(long seed) {
        this.seed = seed;
    }

    /**
     * @param age years since the set began to be used
     */
    Cell cell(String commune, Indicator indicator, @Nullable String dimension, int year, int age) {
        var chance = random(commune, indicator.code());
        var strength = strength(commune, age, chance.nextGaussian());
        var margin = chance.nextDouble();
        if (indicator.notApplicableWhen() != null && chance.nextDouble() < 0.3) {
            return word(indicator, "không áp dụng");
        }
        var bar = indicator.requirement().thresholds().at(dimension, year);
        return bar == null || !isSingleFigure(indicator.kind())
                ? word(indicator, strength >= 0 ? "đạt" : "không đạt")
                : figure(commune, indicator, bar, strength, margin);
    }

    private static Cell word(Indicator indicator, String word) {
        return new Cell(indicator.code(), null, null, null, word);
    }

    private static boolean isSingleFigure(RequirementKind kind) {
        return kind == RequirementKind.PERCENT
                || kind == RequirementKind.AMOUNT
                || kind == RequirementKind.ZERO
                || kind == RequirementKind.PROVINCE;
    }

    private double strength(String commune, int age, double luck) {
        var quality = random(commune, "quality").nextDouble() - 0.55;
        return START + quality + YEARLY * age + SPREAD * luck;
    }

    private Cell figure(
            String commune, Indicator indicator, Threshold bar, double strength, double margin) {
        var met = strength >= 0;
        var upwards = bar.operator() == Operator.AT_LEAST || bar.operator() == Operator.MORE_THAN;
        // How far on its side of the bar, as a share of what there is room for.
        var far = Math.min(0.95, 0.08 + 0.35 * Math.abs(strength) + 0.2 * margin);
        if (indicator.kind() == RequirementKind.ZERO || bar.operator() == Operator.EXACTLY) {
            var left = met ? 0 : 1 + Math.round(12 * far);
            return new Cell(indicator.code(), BigDecimal.valueOf(left), null, null, null);
        }
        return indicator.isPercent()
                ? ratio(commune, indicator, bar.value().doubleValue() / 100, met, upwards, far)
                : amount(indicator, bar.value(), met == upwards, far);
    }

    private Cell ratio(
            String commune,
            Indicator indicator,
            double bar,
            boolean met,
            boolean upwards,
            double far) {
        long whole = whole(commune, indicator.name());
        long part;
        if (met == upwards) {
            long least = upwards ? ceil(bar * whole) : floor(bar * whole) + 1;
            // Above a ceiling it is a little too much, not everything there is.
            var room = upwards ? whole - least : bar * whole;
            part = Math.min(whole, least + Math.round(room * far));
        } else {
            long most = upwards ? ceil(bar * whole) - 1 : floor(bar * whole);
            part = Math.max(0, Math.round(most * (1 - (upwards ? 0.35 : 0.7) * far)));
        }
        return new Cell(
                indicator.code(), null, BigDecimal.valueOf(part), BigDecimal.valueOf(whole), null);
    }

    private static long ceil(double figure) {
        return (long) Math.ceil(figure - 1e-9);
    }

    private static long floor(double figure) {
        return (long) Math.floor(figure + 1e-9);
    }

    private static Cell amount(Indicator indicator, BigDecimal bar, boolean above, double far) {
        var factor = BigDecimal.valueOf(above ? 1 + 0.35 * far : 1 - 0.25 * far);
        var value = bar.multiply(factor).setScale(1, above ? RoundingMode.UP : RoundingMode.DOWN);
        return new Cell(indicator.code(), value, null, null, null);
    }

    /** People, households, kilometres …: how many of what the indicator counts a commune has. */
    private long whole(String commune, String name) {
        var households = 1800 + random(commune, "households").nextInt(2400);
        var text = name.toLowerCase(java.util.Locale.ROOT);
        if (text.contains("trường")) {
            return 3 + random(commune, "schools").nextInt(4);
        }
        if (text.contains("thôn, bản, ấp có")) {
            return 5;
        }
        if (text.contains("đường")) {
            return 18 + random(commune, text).nextInt(40);
        }
        if (text.contains("diện tích")) {
            return 600 + random(commune, "land").nextInt(900);
        }
        if (text.contains("lao động")) {
            return households * 2L + 37;
        }
        if (text.contains("người")) {
            return households * 4L - 211;
        }
        return text.contains("cơ sở")
                ? 20 + random(commune, text).nextInt(60)
                : text.contains("trẻ") ? households / 4 : households;
    }

    SplittableRandom random(String commune, String matter) {
        long mixed = seed;
        for (var letter : (commune + '/' + matter).toCharArray()) {
            mixed = (mixed ^ letter) * 0x100000001B3L;
        }
        return new SplittableRandom(mixed);
    }
}

package vn.chungsuc.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.chungsuc.BrowserTest;
import vn.chungsuc.assessment.view.IndicatorRow.Mode;
import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.LoadSet;
import vn.chungsuc.criteria.Threshold;
import vn.chungsuc.shared.Vi;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A figure typed without a network gets in the browser the verdict the server will give it. */
class SameVerdictTest extends BrowserTest {

    private static final int EACH = 12;
    private static final List<String> ODD =
            List.of(
                    "",
                    "0",
                    "00",
                    "007",
                    "-5",
                    "-0",
                    " 7 ",
                    "1.234",
                    "53.125",
                    "1.5",
                    "1.2345",
                    "1.234,50",
                    "1.234.567",
                    "0.123",
                    "12,",
                    ",5",
                    "1,2,3",
                    "1 000",
                    "1e3",
                    "abc",
                    "đạt",
                    "x",
                    "100",
                    "100,000001",
                    "0,1234567",
                    "0,1230000",
                    "999999999999999",
                    "1234567890123456",
                    "\u00a012,5",
                    "٣");

    @Autowired private CriteriaSets sets;
    @Autowired private LoadSet loadSet;

    private record Case(
            Indicator indicator, String dimension, int year, Map<String, String> typed) {

        String carried() {
            return CarriedBar.of(indicator, dimension, year);
        }

        /** Null: refused. */
        String verdict() {
            try {
                var reading = SheetForm.entry(indicator, typed).reading();
                Plausible.check(indicator, reading);
                return indicator.judge(reading, dimension, year).verdict().name();
            } catch (BadFigure e) {
                return null;
            }
        }

        boolean hasLetters() {
            return typed.entrySet().stream()
                    .filter(field -> field.getKey().endsWith("gia-tri"))
                    .anyMatch(field -> field.getValue().codePoints().anyMatch(Character::isLetter));
        }
    }

    @Test
    void theBrowserJudgesAsTheServerDoes() throws IOException {
        loadSet.handle("thử", ChangingSet.draft("xa-thu-cham-tai-may"), false);
        signIn("cham-tai-may", "thuong-truc-xa", "98001");
        page.navigate("/chua-gui");
        var cases = cases(new Random(20_240_325));
        var answers = judged(cases);
        var wrong = new ArrayList<String>();
        int told = 0;
        for (int i = 0; i < cases.size(); i++) {
            var one = cases.get(i);
            var answer = answers.get(i);
            if (answer.isEmpty()) {
                assertThat(one.hasLetters()).as("left to the server: %s", one.typed()).isTrue();
                continue;
            }
            told++;
            if (!String.valueOf(answer.get("verdict")).equals(String.valueOf(one.verdict()))) {
                wrong.add(one.carried() + " " + one.typed() + " " + one.verdict() + " " + answer);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(told).isGreaterThan(cases.size() / 2);
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> judged(List<Case> cases) {
        var asked = cases.stream().map(one -> List.of(one.carried(), one.typed())).toList();
        return (List<Map<String, Object>>)
                page.evaluate(
                        "cases => cases.map(([bar, fields]) => window.chungsuc.judge(bar, fields))",
                        asked);
    }

    private List<Case> cases(Random random) {
        var cases = new ArrayList<Case>();
        for (var set : sets.all()) {
            for (var indicator : set.indicators()) {
                for (int i = 0; i < EACH; i++) {
                    cases.add(random(set, indicator, random));
                }
            }
        }
        return cases;
    }

    private static Case random(CriteriaSet set, Indicator indicator, Random random) {
        var options = set.dimensions().options();
        var dimension =
                options.isEmpty() || random.nextInt(10) == 0
                        ? null
                        : options.get(random.nextInt(options.size())).key();
        var year = set.head().firstYear() + random.nextInt(3);
        var asked =
                random.nextInt(4) == 0
                        ? Mode.values()[random.nextInt(Mode.values().length)]
                        : SheetForm.mode(indicator, Cell.EMPTY);
        var typed = new HashMap<String, String>(Map.of("kieu", asked.name()));
        var bar = indicator.requirement().thresholds().at(dimension, year);
        switch (asked) {
            case WORD -> typed.put("dat", List.of("co", "khong", "").get(random.nextInt(3)));
            case FIGURE -> typed.put("gia-tri", figure(bar, random));
            case RATIO -> ratio(typed, "", bar, random);
            case PARTS -> {
                for (var part : SheetForm.parts(indicator)) {
                    var own = indicator.requirement().thresholds().at(part.key(), dimension, year);
                    var prefix = SheetForm.part(part.key(), "");
                    if (part.mode() == Mode.RATIO) {
                        ratio(typed, prefix, own == null ? bar : own, random);
                    } else {
                        typed.put(prefix + "gia-tri", figure(own == null ? bar : own, random));
                    }
                }
            }
        }
        return new Case(indicator, dimension, year, typed);
    }

    /** Mostly at the bar or a hair beside it: there verdicts part. */
    private static String figure(Threshold bar, Random random) {
        if (bar == null || random.nextInt(3) == 0) {
            return random.nextInt(5) == 0
                    ? ODD.get(random.nextInt(ODD.size()))
                    : String.valueOf(random.nextInt(120));
        }
        var hair = BigDecimal.valueOf(random.nextInt(3) - 1L, 6);
        return Vi.number(bar.value().add(hair));
    }

    private static void ratio(
            Map<String, String> typed, String prefix, Threshold bar, Random random) {
        var below = 1L + random.nextInt(20_000);
        var share = bar == null ? BigDecimal.valueOf(random.nextInt(100)) : bar.value();
        var above =
                share.multiply(BigDecimal.valueOf(below))
                        .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                        .add(BigDecimal.valueOf(random.nextInt(3) - 1L));
        var odd = random.nextInt(6) == 0;
        typed.put(prefix + "tu", odd ? ODD.get(random.nextInt(ODD.size())) : Vi.number(above));
        typed.put(
                prefix + "mau",
                random.nextInt(12) == 0
                        ? ODD.get(random.nextInt(ODD.size()))
                        : Vi.number(BigDecimal.valueOf(below)));
    }
}

package vn.chungsuc.intake;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.Criterion;
import vn.chungsuc.intake.Meaning.Kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the heading of a column against a criteria set, however an office words it. */
final class Headings {

    private static final Set<String> UNITS =
            Set.of(
                    "don vi",
                    "ten don vi",
                    "xa",
                    "ten xa",
                    "cac xa",
                    "xa phuong",
                    "dia phuong",
                    "dia ban",
                    "thon",
                    "ten thon",
                    "thon ban",
                    "thon ap",
                    "ap",
                    "ban",
                    "don vi xa",
                    "xa phuong thi tran",
                    "ten xa phuong",
                    "don vi hanh chinh",
                    "ten dia phuong");
    private static final Set<String> MET = Set.of("dat", "so dat", "x dat");
    private static final Set<String> NOT_MET = Set.of("chua dat", "khong dat");
    private static final Pattern CRITERION =
            Pattern.compile("(?:tc|tieu chi)(?: so)?[ .]*(\\d{1,2})(?![\\d.]).*");
    private static final Pattern INDICATOR =
            Pattern.compile("(?:ct|chi tieu|tc|tieu chi)?(?: so)?[ .]*(\\d{1,2}\\.\\d{1,2})\\b.*");
    private static final Pattern WHOLE_INDICATOR =
            Pattern.compile("(?:ct|chi tieu)(?: so)?[ .]*(\\d{1,2})(?![\\d.]).*");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})[. ]+\\D.*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final double NEAR = 0.94;
    private static final int SHORTEST_NAME = 5;

    private final CriteriaSet set;
    private final JaroWinklerSimilarity nearness = new JaroWinklerSimilarity();
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, String> indicatorNames = new HashMap<>();
    private final Map<String, Meaning> remembered;

    /**
     * @param remembered what the office said before, by folded heading
     */
    Headings(CriteriaSet set, Map<String, Meaning> remembered) {
        this.set = set;
        this.remembered = remembered;
        for (var criterion : set.criteria()) {
            names.put(Fold.fold(criterion.name()), criterion.number());
            for (var indicator : criterion.indicators()) {
                indicatorNames.put(Fold.fold(indicator.name()), indicator.code());
            }
        }
    }

    /** Null: the words say nothing of themselves; a bare number says nothing either. */
    @Nullable Meaning read(String heading) {
        var text = Fold.fold(heading.replaceAll("(\\d),(\\d)", "$1.$2"));
        if (text.isEmpty() || NUMBER.matcher(text).matches()) {
            return null;
        }
        var known = remembered.get(text);
        if (known != null) {
            return known;
        }
        if (text.endsWith(" chua dat")) {
            var of = read(text.substring(0, text.length() - " chua dat".length()));
            return of == null || !of.isMark() ? null : of.turned();
        }
        return UNITS.contains(text) ? Meaning.UNIT : said(text);
    }

    private @Nullable Meaning said(String text) {
        var total = total(text);
        if (total != null) {
            return total;
        }
        var code = group(INDICATOR, text);
        if (code != null) {
            return set.indicator(code).isPresent() ? Meaning.indicator(set, code) : null;
        }
        var whole = group(WHOLE_INDICATOR, text);
        if (whole != null) {
            return set.indicator(whole).isPresent() ? Meaning.indicator(set, whole) : null;
        }
        var number = group(CRITERION, text);
        if (number == null) {
            number = group(NUMBERED, text);
        }
        if (number != null) {
            return criterion(Integer.parseInt(number));
        }
        return named(text);
    }

    private static @Nullable Meaning total(String text) {
        var counts = text.contains("tong") || text.startsWith("so ");
        if (!counts && !text.endsWith(" dat")) {
            return null;
        }
        if (text.contains("chi tieu") && !text.matches(".*\\d.*")) {
            return counts ? Meaning.plain(Kind.INDICATORS_TOTAL) : null;
        }
        var criteria = text.contains("tieu chi") || text.matches(".*\\btc\\b.*");
        return counts && criteria && !text.matches(".*\\d.*") && !text.contains("chua")
                ? Meaning.plain(Kind.CRITERIA_TOTAL)
                : null;
    }

    private static @Nullable String group(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.matches() ? found.group(1) : null;
    }

    private @Nullable Meaning criterion(int number) {
        return set.criterion(number).isPresent() ? Meaning.criterion(number) : null;
    }

    /** By the criterion's name, its beginning, or a near spelling of it. */
    private @Nullable Meaning named(String text) {
        var number = names.get(text);
        if (number != null) {
            return Meaning.criterion(number);
        }
        if (indicatorNames.containsKey(text)) {
            return Meaning.indicator(set, indicatorNames.get(text));
        }
        if (text.length() < SHORTEST_NAME) {
            return null;
        }
        var beginning =
                names.entrySet().stream().filter(one -> begins(one.getKey(), text)).toList();
        if (beginning.size() == 1) {
            return Meaning.criterion(beginning.getFirst().getValue());
        }
        return names.entrySet().stream()
                .filter(one -> nearness.apply(one.getKey(), text) >= NEAR)
                .findFirst()
                .map(one -> Meaning.criterion(one.getValue()))
                .orElse(null);
    }

    private static boolean begins(String name, String text) {
        return name.startsWith(text + " ") || text.startsWith(name + " ");
    }

    /** A bare number where its row numbers criteria, or indicators beside codes such as 1.1. */
    @Nullable Meaning numbered(String heading, boolean besideCodes) {
        var text = Fold.fold(heading);
        if (!NUMBER.matcher(text).matches()) {
            return null;
        }
        return besideCodes && set.indicator(text).isPresent()
                ? Meaning.indicator(set, text)
                : criterion(Integer.parseInt(text));
    }

    /** The criterion a heading numbers although the set has none of that number; 0: it does not. */
    int beyond(String heading, boolean bare) {
        var text = Fold.fold(heading.replaceAll("(\\d),(\\d)", "$1.$2"));
        var number = group(CRITERION, text);
        if (number == null) {
            number = bare && NUMBER.matcher(text).matches() ? text : group(NUMBERED, text);
        }
        return number == null || criterion(Integer.parseInt(number)) != null
                ? 0
                : Integer.parseInt(number);
    }

    static boolean saysMet(String heading) {
        return MET.contains(Fold.fold(heading));
    }

    static boolean saysNotMet(String heading) {
        return NOT_MET.contains(Fold.fold(heading));
    }

    /** «TC 5», «5», «CT 1.1», «Đơn vị», blank: what an officer types beside a column. */
    @Nullable Meaning typed(String text) {
        if (text.isBlank()) {
            return Meaning.NOTHING;
        }
        var read = read(text);
        return read == null ? numbered(text, false) : read;
    }

    int lastCriterion() {
        return set.criteria().stream().mapToInt(Criterion::number).max().orElse(0);
    }

    List<String> labels() {
        var labels = new ArrayList<String>();
        labels.add(Meaning.UNIT.label());
        for (Criterion criterion : set.criteria()) {
            labels.add(Meaning.criterion(criterion.number()).label());
        }
        labels.add(Meaning.plain(Kind.CRITERIA_TOTAL).label());
        labels.add(Meaning.plain(Kind.INDICATORS_TOTAL).label());
        set.indicators().forEach(one -> labels.add(Meaning.indicator(set, one.code()).label()));
        return labels;
    }
}

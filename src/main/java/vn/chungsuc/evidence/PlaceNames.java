package vn.chungsuc.evidence;

import static vn.chungsuc.shared.Language.tr;

import vn.chungsuc.criteria.CriteriaSet;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Places as people write them: typed («17.1; 17.2; TC 5»), and in the names of files and folders
 * («TC 17/17.1», «Tieu chi 5», «17.1 bien ban.pdf»).
 */
final class PlaceNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    /** Two numbers joined, and no third: «12.5.2024» is a day. */
    private static final Pattern DOTTED =
            Pattern.compile("(?<![\\d.,/])0?(\\d{1,2})\\.0?(\\d{1,2})(?!\\d|[.,/]\\d)");

    private static final Pattern DASHED =
            Pattern.compile("(?<!\\d)(?<!\\d[.,/_-])0?(\\d{1,2})[_-]0?(\\d{1,2})(?!\\d|[._/-]\\d)");

    private static final Pattern CRITERION =
            Pattern.compile(
                    "(?<![a-z])(?:tc|tieu\\s*chi)[\\s._:-]*(?:so\\s*)?0?(\\d{1,2})(?!\\d|[./]\\d)");

    /** An indicator that shares its criterion's number: «CT 11». */
    private static final Pattern SINGLE =
            Pattern.compile(
                    "(?<![a-z])(?:ct|chi\\s*tieu)[\\s._:-]*(?:so\\s*)?0?(\\d{1,2})(?!\\d|[./]\\d)");

    private static final Pattern NUMBERED_FOLDER =
            Pattern.compile("^0?(\\d{1,2})(?![\\d]|[./]\\d)");

    private final CriteriaSet set;

    PlaceNames(CriteriaSet set) {
        this.set = set;
    }

    static String join(CriteriaSet set, Collection<Place> places) {
        return places.stream()
                .sorted()
                .map(place -> place.name(set))
                .collect(Collectors.joining("; "));
    }

    /**
     * What was typed; nothing typed is no place.
     *
     * @throws UnknownPlace with the first word that names none
     */
    Set<Place> read(String typed) {
        var places = new TreeSet<Place>();
        for (var word : typed.split("[;,\\n]")) {
            var name = word.strip();
            if (!name.isEmpty()) {
                places.add(one(name).orElseThrow(() -> new UnknownPlace(name)));
            }
        }
        return places;
    }

    private Optional<Place> one(String name) {
        var code = name.split("[\\s–—]")[0];
        var known = set.indicator(code).map(Place::of);
        if (known.isPresent()) {
            return known;
        }
        var folded = fold(name);
        return first(indicators(folded))
                .or(() -> first(numbers(CRITERION, folded)))
                .or(() -> first(numbers(SINGLE, folded)))
                .or(() ->
                        name.matches("\\d{1,2}")
                                ? criterion(Integer.parseInt(name))
                                : Optional.empty());
    }

    /** From the file outwards: the nearest name that says something decides. */
    Set<Place> propose(String path) {
        var parts = fold(path).split("[/\\\\]");
        for (int at = parts.length - 1; at >= 0; at--) {
            var found = at == parts.length - 1 ? inFile(parts[at]) : inFolder(parts[at]);
            if (!found.isEmpty()) {
                return new TreeSet<>(found);
            }
        }
        return Set.of();
    }

    private List<Place> inFile(String name) {
        var dot = name.lastIndexOf('.');
        var bare =
                dot > 0 && name.substring(dot + 1).matches("[a-z]{3,4}x?")
                        ? name.substring(0, dot)
                        : name;
        return said(bare);
    }

    private List<Place> inFolder(String name) {
        var said = said(name);
        return said.isEmpty() ? numbers(NUMBERED_FOLDER, name) : said;
    }

    private List<Place> said(String name) {
        var indicators = indicators(name);
        if (!indicators.isEmpty()) {
            return indicators;
        }
        var single = numbers(SINGLE, name);
        return single.isEmpty() ? numbers(CRITERION, name) : single;
    }

    private List<Place> indicators(String name) {
        var dotted = indicators(DOTTED, name);
        return dotted.isEmpty() ? indicators(DASHED, name) : dotted;
    }

    private List<Place> indicators(Pattern pattern, String name) {
        return pattern.matcher(name)
                .results()
                .map(this::indicator)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Optional<Place> indicator(MatchResult found) {
        return set.indicator(number(found, 1) + "." + number(found, 2)).map(Place::of);
    }

    private List<Place> numbers(Pattern pattern, String name) {
        return pattern.matcher(name)
                .results()
                .map(found -> criterion(number(found, 1)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Optional<Place> criterion(int number) {
        return set.criterion(number).map(Place::of);
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Optional<Place> first(List<Place> places) {
        return places.stream().findFirst();
    }

    /** Without marks and case, as people search. */
    static String fold(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT).replace('đ', 'd').strip();
    }

    /** A word typed for a place that names none. */
    static final class UnknownPlace extends RuntimeException {
        UnknownPlace(String name) {
            super(
                    tr(
                            "Không có chỉ tiêu hay tiêu chí «%s» trong bộ này. Ghi như 17.1 hoặc TC"
                                    + " 17.",
                            name));
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }
}

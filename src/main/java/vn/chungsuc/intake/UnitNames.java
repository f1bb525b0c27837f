package vn.chungsuc.intake;

import static vn.chungsuc.shared.Language.tr;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which unit of the area a table means by a name. */
final class UnitNames {

    private static final Pattern KIND =
            Pattern.compile(
                    "^(\\d{1,3}[. ]+)?((xa|phuong|thi tran|dac khu|thon|ban|ap|khu pho|khom|to dan"
                            + " pho|x\\.|p\\.|tt\\.?|tx\\.) ?)(?=\\p{L}|\\d)");
    private static final Pattern DIGITS = Pattern.compile("\\D+");
    private static final int FARTHEST = 3;

    /** The answer that leaves a row out. */
    static final String SKIPPED = "-";

    private final Map<Integer, KnownUnit> units = new LinkedHashMap<>();
    private final Map<String, List<Known>> byName = new HashMap<>();
    private final Map<String, KnownUnit> byCode = new HashMap<>();
    private final Map<String, Integer> remembered = new HashMap<>();
    private final Set<String> skipped = new HashSet<>();

    /** How a name is known. */
    enum How {
        NOW,
        FORMER_NAME,
        ALIAS,
        /** The name of a unit that went into this one: its marks may not be this one's. */
        PREDECESSOR
    }

    record Known(KnownUnit unit, String name, How how) {}

    /**
     * What a name was taken for.
     *
     * @param unit null: nobody, or not yet said
     * @param sure needs no question
     * @param why in words, where it is not the name as it stands
     */
    record Match(@Nullable KnownUnit unit, boolean sure, @Nullable String why) {}

    /**
     * @param answers unit id, or «-» to leave it out, by folded name, as the office said before
     */
    UnitNames(List<Known> known, Map<String, String> answers) {
        answers.forEach((name, answer) -> {
            if (answer.equals(SKIPPED)) {
                skipped.add(name);
            } else {
                remembered.put(name, Integer.valueOf(answer));
            }
        });
        for (var one : known) {
            units.putIfAbsent(one.unit().id(), one.unit());
            byCode.put(one.unit().code(), one.unit());
            add(Fold.fold(one.name()), one);
            add(bare(one.name()), one);
        }
    }

    private void add(String key, Known one) {
        var known = byName.computeIfAbsent(key, _ -> new ArrayList<>());
        if (known.stream().noneMatch(other -> other.unit().id() == one.unit().id())) {
            known.add(one);
        }
    }

    List<KnownUnit> all() {
        return List.copyOf(units.values());
    }

    @Nullable KnownUnit unit(int id) {
        return units.get(id);
    }

    /** Without number and kind: «3. Xã Bãi Dâu» is «bai dau». */
    static String bare(String written) {
        var folded = Fold.fold(written).replaceFirst("^\\d{1,3}[. ]+(?=\\p{L})", "");
        var rest = KIND.matcher(folded).replaceFirst("");
        return rest.isBlank() ? folded : rest.strip();
    }

    boolean isName(String written) {
        return !written.isBlank() && match(written).sure();
    }

    /** The office left rows of this name out before. */
    boolean isSkipped(String written) {
        return skipped.contains(Fold.fold(written));
    }

    /** The first cell of a row that is surely a unit's name. */
    @Nullable KnownUnit exact(List<String> row) {
        return row.stream()
                .filter(this::isName)
                .map(cell -> match(cell).unit())
                .findFirst()
                .orElse(null);
    }

    Match match(String written) {
        var folded = Fold.fold(written);
        var answered = remembered.get(folded);
        if (answered != null && units.containsKey(answered)) {
            return new Match(units.get(answered), true, tr("đã chọn lần trước"));
        }
        var coded = byCode.get(written.strip().toUpperCase(Locale.ROOT));
        if (coded != null) {
            return new Match(coded, true, null);
        }
        var found = byName.getOrDefault(folded, byName.getOrDefault(bare(written), List.of()));
        return found.isEmpty() ? nearest(bare(written)) : among(written, found);
    }

    private Match among(String written, List<Known> found) {
        var now = found.stream().filter(one -> one.how() == How.NOW).toList();
        var candidates = now.isEmpty() ? found : now;
        if (candidates.size() > 1) {
            var marked = candidates.stream().filter(one -> spelled(one.name(), written)).toList();
            candidates = marked.size() == 1 ? marked : candidates;
        }
        var first = candidates.getFirst();
        if (candidates.size() > 1) {
            return new Match(first.unit(), false, several(candidates));
        }
        return switch (first.how()) {
            case NOW -> new Match(first.unit(), true, null);
            case FORMER_NAME, ALIAS -> new Match(first.unit(), true, tr("tên cũ hoặc tên khác"));
            case PREDECESSOR ->
                    new Match(
                            first.unit(),
                            false,
                            tr("%s nay thuộc %s", first.name(), first.unit().fullName()));
        };
    }

    /** One that was divided has several heirs; else several bear the name. */
    private static String several(List<Known> candidates) {
        var first = candidates.getFirst();
        return candidates.stream().allMatch(one -> one.how() == How.PREDECESSOR)
                ? tr(
                        "%s nay thuộc %s",
                        first.name(),
                        candidates.stream()
                                .map(one -> one.unit().fullName())
                                .collect(Collectors.joining(", ")))
                : tr("nhiều đơn vị cùng tên");
    }

    private static boolean spelled(String name, String written) {
        return plain(name).endsWith(plain(written)) || plain(written).endsWith(plain(name));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).strip();
    }

    private static String near(Known known) {
        return known.how() == How.PREDECESSOR
                ? tr("gần giống %s, nay thuộc %s", known.name(), known.unit().fullName())
                : tr("gần giống tên này");
    }

    /** A slip of the pen: near enough for its length, never another number. */
    private Match nearest(String written) {
        var most = Math.min(FARTHEST, written.length() / 4);
        if (most < 1) {
            return new Match(null, false, null);
        }
        var distance = new LevenshteinDistance(most);
        var digits = DIGITS.matcher(written).replaceAll("");
        record Near(Known known, int away) {}
        return byName.entrySet().stream()
                .filter(one -> DIGITS.matcher(one.getKey()).replaceAll("").equals(digits))
                .map(one ->
                        new Near(one.getValue().getFirst(), distance.apply(one.getKey(), written)))
                .filter(near -> near.away() >= 0)
                .min(
                        Comparator.comparingInt(Near::away)
                                .thenComparing(near -> near.known().how())
                                .thenComparing(near -> near.known().name()))
                .map(near -> new Match(near.known().unit(), false, near(near.known())))
                .orElse(new Match(null, false, null));
    }
}

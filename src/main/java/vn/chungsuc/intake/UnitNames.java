package vn.chungsuc.intake;

import static vn.chungsuc.shared.Language.tr;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Which unit of the area a table means by a name. */
final class UnitNames {

    private static final Pattern KIND =
            Pattern.compile(
                    "^(\\d{1,3}[. ]+)?((xa|phuong|thi tran|dac khu|thon|ban|ap|khu pho|khom|to dan"
                            + " pho|x\\.|p\\.|tt\\.?|tx\\.) ?)(?=\\p{L}|\\d)");
    private static final Pattern DIGITS = Pattern.compile("\\D+");
    private static final int FARTHEST = 3;

    private final Map<Integer, KnownUnit> units = new LinkedHashMap<>();
    private final Map<String, List<Known>> byName = new HashMap<>();
    private final Map<String, KnownUnit> byCode = new HashMap<>();
    private final Map<String, Integer> remembered;

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
     * @param remembered unit id by folded name, as the office answered before
     */
    UnitNames(List<Known> known, Map<String, Integer> remembered) {
        this.remembered = remembered;
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
            return new Match(first.unit(), false, tr("nhiều đơn vị cùng tên"));
        }
        return switch (first.how()) {
            case NOW -> new Match(first.unit(), true, null);
            case FORMER_NAME, ALIAS -> new Match(first.unit(), true, tr("tên cũ hoặc tên khác"));
            case PREDECESSOR ->
                    new Match(
                            first.unit(), false, tr("%s nay đã nhập vào đơn vị này", first.name()));
        };
    }

    private static boolean spelled(String name, String written) {
        return plain(name).endsWith(plain(written)) || plain(written).endsWith(plain(name));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).strip();
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
                .map(near -> new Match(near.known().unit(), false, tr("gần giống tên này")))
                .orElse(new Match(null, false, null));
    }
}

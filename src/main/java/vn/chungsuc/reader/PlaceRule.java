package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of units that differ from a known one by a mark alone: «Cầm Thạch», «Cẩm Thạch». */
final class PlaceRule implements Rule {

    private static final Pattern NAMED =
            Pattern.compile(
                    "(?<![\\p{L}])(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)\\s+"
                            + "(?<name>\\p{Lu}\\p{Ll}*(?:\\s\\p{Lu}\\p{Ll}*){1,3})");
    private static final Pattern CAPITALISED =
            Pattern.compile("(?<![\\p{L}])\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+)+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** The register does not change between two documents. */
    private static volatile Index last = new Index(Set.of(), Set.of(), Map.of());

    /**
     * @param names in the spelling documents are read in, however the register spells them
     * @param folded without marks → the name; empty where several are alike
     */
    private record Index(Set<String> registered, Set<String> names, Map<String, String> folded) {}

    @Override
    public void check(Paper paper, List<Fact> facts, Reference reference, Findings findings) {
        var index = index(reference.unitNames());
        var place = paper.particulars().place();
        var own = place != null && place.contains(" ") ? place : null;
        var told = new HashSet<String>();
        for (var paragraph : paper.paragraphs()) {
            var text = Tone.one(paragraph.text());
            if (!index.names().isEmpty()) {
                registered(paragraph, text, index, told, findings);
            }
            if (own != null) {
                own(paragraph, text, own, told, findings);
            }
        }
    }

    private static void registered(
            Paragraph paragraph, String text, Index index, Set<String> told, Findings findings) {
        var named = NAMED.matcher(text);
        while (named.find()) {
            var meant = meant(named.group("name"), index);
            if (meant != null && told.add(meant.known())) {
                tell(
                        paragraph,
                        text,
                        named.start("name"),
                        meant.written(),
                        meant.known(),
                        findings);
            }
        }
    }

    private record Meant(String written, String known) {}

    /**
     * @return the registered name meant; null: the name is right, or none like it is known
     */
    private static @Nullable Meant meant(String name, Index index) {
        for (var part = name; part.contains(" "); part = part.substring(0, part.lastIndexOf(' '))) {
            if (index.names().contains(part)) {
                return null;
            }
        }
        for (var part = name; part.contains(" "); part = part.substring(0, part.lastIndexOf(' '))) {
            var known = index.folded().get(fold(part));
            if (known != null && !known.isEmpty()) {
                return new Meant(part, known);
            }
        }
        return null;
    }

    private static void own(
            Paragraph paragraph, String text, String own, Set<String> told, Findings findings) {
        var folded = fold(own);
        var found = CAPITALISED.matcher(text);
        while (found.find()) {
            var name = found.group();
            int end = Math.min(name.length(), own.length());
            var start = name.substring(0, end);
            if (!start.equals(own) && fold(start).equals(folded) && told.add(start)) {
                tell(paragraph, text, found.start(), start, own, findings);
            }
        }
    }

    private static void tell(
            Paragraph paragraph,
            String text,
            int at,
            String name,
            String known,
            Findings findings) {
        findings.add(
                new Finding(
                        "place-name",
                        Severity.INFO,
                        paragraph.lineAt(at),
                        Quote.around(text, at, at + name.length()),
                        "Địa danh «%s» có lẽ là «%s».".formatted(name, known),
                        known,
                        name));
    }

    private static Index index(Set<String> registered) {
        var index = last;
        if (index.registered() != registered) {
            var names = new HashSet<String>();
            var folded = new HashMap<String, String>();
            for (var name : registered) {
                var one = Tone.one(Normalizer.normalize(name, Normalizer.Form.NFC));
                names.add(one);
                folded.merge(fold(one), one, (some, other) -> some.equals(other) ? some : "");
            }
            index = new Index(registered, names, folded);
            last = index;
        }
        return index;
    }

    private static String fold(String name) {
        var apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).replace('đ', 'd');
    }
}

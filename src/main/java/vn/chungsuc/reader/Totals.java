package vn.chungsuc.reader;

import vn.chungsuc.reader.Unit.Kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Where an enumeration of parts opens, and which figures before it can be their total. */
final class Totals {

    /** «trong đó», «gồm:»; the first group is the word, the second its colon. */
    static final Pattern OPENS =
            Sense.pattern(
                    "(?<!\\p{L})(trong đó|bao gồm|gồm|cụ thể|chia ra|chia theo)(?!\\p{L})(?: là|"
                            + " có| như sau| sau đây| sau| các nguồn)* ?(:)?");

    private static final int NEAR = 160;

    private Totals() {}

    /** The figures before a place that can be its total, nearest first, by what they count. */
    static Map<String, List<Figure>> before(Passage passage, int at) {
        var sentence = passage.sentenceAt(Math.max(0, at - 2));
        var byBase = new LinkedHashMap<String, List<Figure>>();
        passage.figuresIn(Math.max(sentence.start(), at - NEAR), at).stream()
                .filter(figure ->
                        figure.addable() || figure.isRatio() && figure.kind() == Kind.COUNT)
                .filter(figure -> passage.between(figure.end(), at - 2).indexOf(';') < 0)
                .filter(figure -> !closedBefore(passage.text(), figure, at))
                .filter(figure -> !OPENS.matcher(passage.text()).region(figure.end(), at).find())
                .sorted(Comparator.comparingInt(Figure::start).reversed())
                .forEach(figure ->
                        byBase.computeIfAbsent(
                                        figure.base() + figure.isRatio(), base -> new ArrayList<>())
                                .add(figure));
        return byBase;
    }

    /** In parentheses that are closed again before the place. */
    private static boolean closedBefore(String text, Figure figure, int at) {
        return Parts.depth(text, figure.end(), at) < 0;
    }

    /** Where the enumeration at the end of a passage opens; its end where none does. */
    static int lastOpening(Passage passage) {
        var opens = OPENS.matcher(passage.text());
        var at = passage.text().length();
        while (opens.find()) {
            at = opens.end() + 2 >= passage.text().stripTrailing().length() ? opens.start() : at;
        }
        return at;
    }
}

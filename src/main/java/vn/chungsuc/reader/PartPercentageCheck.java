package vn.chungsuc.reader;

import vn.chungsuc.reader.Unit.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The percentage of a part whose whole stands earlier: in its sentence, or in the line that
 * announced the list it is an item of.
 */
final class PartPercentageCheck implements Check {

    private static final Pattern OF_ALL = Sense.pattern(" ?(?:so với |của |trên )?(?:tổng|số )");
    private static final Pattern CLOSED = Pattern.compile("^\\s?(?:[).,;]|$)");
    private static final int NEAR = 3;

    @Override
    public void check(Passages passages, Reference reference, Findings findings) {
        for (var passage : passages.all()) {
            var figures = passage.figures();
            for (int at = 0; at < figures.size(); at++) {
                var percent =
                        figures.get(at).addable()
                                ? PercentageCheck.percentAfter(passage, at)
                                : null;
                if (percent != null && !PercentageCheck.ofPlan(passage, percent)) {
                    part(passage, figures.get(at), percent, findings);
                }
            }
        }
    }

    private static void part(Passage passage, Figure part, Figure percent, Findings findings) {
        var sentence =
                wholes(
                        passage.figuresIn(passage.sentenceAt(part.start()).start(), part.start()),
                        part);
        var parent = passage.parent();
        var wholes = new ArrayList<>(sentence);
        if (parent != null
                && parent.endsWithColon()
                && passage.mark().end() > 0
                && sentence.isEmpty()) {
            wholes.addAll(wholes(parent.figures(), part));
        }
        for (var whole : wholes) {
            if (whole.gives(percent)) {
                PercentageCheck.judge(passage, part, percent, whole, findings);
                return;
            }
        }
        if (wholes.stream().map(Quotient::whole).distinct().count() == 1
                && certain(passage, part, percent, wholes.getFirst())) {
            PercentageCheck.judge(passage, part, percent, wholes.getFirst(), findings);
        }
    }

    /** Only one whole can be meant, and the words say so; or the slip is small. */
    private static boolean certain(
            Passage passage, Figure part, Figure percent, Quotient quotient) {
        var after = passage.between(percent.end(), percent.end() + 24);
        var start = Math.max(passage.sentenceAt(part.start()).start(), part.start() - 200);
        var before = passage.between(start, part.start()).toLowerCase(Locale.ROOT);
        var between = passage.between(part.end(), percent.start()).toLowerCase(Locale.ROOT);
        var closed = CLOSED.matcher(after).find();
        return OF_ALL.matcher(after).lookingAt()
                || closed && before.contains("trong đó")
                || closed && between.contains("chiếm")
                || closed && quotient.nearer(percent, NEAR);
    }

    private static List<Quotient> wholes(List<Figure> figures, Figure part) {
        var wholes = new ArrayList<Quotient>();
        for (var figure : figures) {
            if (figure.high() == null
                    && figure.base().equals(part.base())
                    && figure.kind() != Kind.PERCENT) {
                if (figure.of() != null) {
                    wholes.add(Quotient.of(part, figure.of().multiply(figure.unit().scale())));
                }
                wholes.add(
                        figure.isRatio()
                                ? Quotient.of(part, figure.amount())
                                : Quotient.of(part, figure));
            }
        }
        wholes.removeIf(
                whole -> whole.whole().signum() == 0 || whole.whole().compareTo(whole.part()) < 0);
        return wholes;
    }
}

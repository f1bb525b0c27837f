package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Vi;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Criteria and indicators across a paper: what is reached, what remains, what is to be added and
 * what is aimed at must come out («16 + 5 = 21, không bằng 19»).
 */
final class CriteriaCheck implements Check {

    static final String RULE = "criteria-balance";

    private static final List<String> UNITS = List.of("xã", "thôn", "bản", "ấp", "xóm", "phường");

    private static final Pattern REMAINS_AFTER =
            Sense.pattern(
                    " ?(?:xã |nông thôn mới |ntm |chưa |còn |\\p{L}{1,6} ){0,3}?(?:còn lại|chưa"
                            + " đạt|chưa hoàn thành|chưa thực hiện)");
    private static final Pattern REMAINS_BEFORE =
            Sense.pattern(
                    "(?<!\\p{L})(?:còn|còn lại|còn thiếu|chưa đạt|chưa hoàn thành)(?: lại| có| là|"
                            + " khoảng)* ?:? ?$");
    private static final Pattern RAISED =
            Sense.pattern("(?:nâng|để đạt|đưa|lên thành|tổng cộng|lũy kế|luỹ kế)[^.;]{0,70}$");

    /** Of communes there are several classes; only this is plain. */
    private static final Pattern TOTAL_RAISED =
            Sense.pattern("nâng (?:tổng )?số[^.;]{0,60}lên ?(?:thành )?$");

    private static final Pattern ADDED = Sense.pattern("(?<!\\p{L})(?:thêm|tăng thêm)(?!\\p{L})");

    @Override
    public void check(Passages passages, Reference reference, Findings findings) {
        for (var base : List.of("tiêu chí", "chỉ tiêu")) {
            var shares = Share.in(passages, base);
            shares.forEach(share -> overWhole(share, findings));
            var reached = shares.stream().filter(share -> !share.aim()).toList();
            for (var passage : passages.all()) {
                remains(passage, base, shares, reached, findings);
                added(passage, base, RAISED, reached, findings);
            }
        }
        for (var base : UNITS) {
            // an aim reached in between («nâng lên 16/22 xã») is what the next one starts from
            var shares = Share.in(passages, base);
            for (var passage : passages.all()) {
                added(passage, base, TOTAL_RAISED, shares, findings);
            }
        }
    }

    private static void overWhole(Share share, Findings findings) {
        var figure = share.figure();
        if (figure.of() != null && figure.value().compareTo(figure.of()) > 0) {
            add(
                    share.passage(),
                    figure,
                    Vi.number(figure.value())
                            + " lớn hơn tổng số "
                            + Vi.number(figure.of())
                            + " "
                            + figure.base()
                            + ".",
                    "không quá " + Vi.number(figure.of()),
                    Vi.number(figure.value()),
                    findings);
        }
    }

    /** «Hoàn thành 05 tiêu chí còn lại» against the x/19 of the same unit. */
    private static void remains(
            Passage passage,
            String base,
            List<Share> shares,
            List<Share> reached,
            Findings findings) {
        for (var figure : passage.figures()) {
            if (!figure.counts(base) || !figure.addable() || !isRemainder(passage, figure)) {
                continue;
            }
            var subject = Sense.subject(passage, figure.start());
            var own = inSentence(passage, figure, reached);
            var fitting =
                    own != null
                            ? List.of(own)
                            : reached.stream()
                                    .filter(share -> sameSubject(share, subject, reached))
                                    .toList();
            if (fitting.isEmpty() || Share.distinct(fitting) > 2) {
                continue;
            }
            var all =
                    own != null
                            ? fitting
                            : shares.stream()
                                    .filter(share -> share.of(fitting.getFirst().figure()))
                                    .toList();
            balance(passage, figure, fitting, all, findings);
        }
    }

    private static void balance(
            Passage passage, Figure rest, List<Share> reached, List<Share> all, Findings findings) {
        for (var share : all) {
            var whole = share.figure().of();
            if (whole != null && share.figure().value().add(rest.value()).compareTo(whole) == 0) {
                findings.holds(
                        RULE,
                        passage.lineAt(rest.start()),
                        passage.quote(rest.start(), rest.end()),
                        sum(share.figure(), rest));
                return;
            }
        }
        var figure = reached.getLast().figure();
        if (figure.of() == null) {
            return;
        }
        var left = figure.of().subtract(figure.value());
        add(
                passage,
                rest,
                sum(figure, rest)
                        + ", không bằng "
                        + Vi.number(figure.of())
                        + ": đã đạt "
                        + Vi.number(figure.value())
                        + "/"
                        + Vi.number(figure.of())
                        + " "
                        + figure.base()
                        + " thì còn "
                        + Vi.number(left)
                        + ", không phải "
                        + Vi.number(rest.value())
                        + ".",
                Vi.number(left),
                Vi.number(rest.value()),
                findings);
    }

    static boolean isRemainder(Passage passage, Figure figure) {
        return REMAINS_AFTER.matcher(passage.between(figure.end(), figure.end() + 40)).lookingAt()
                || REMAINS_BEFORE
                        .matcher(passage.between(figure.start() - 24, figure.start()))
                        .find();
    }

    /** A share in the sentence of the remainder is what it is the remainder of. */
    private static @Nullable Share inSentence(Passage passage, Figure figure, List<Share> shares) {
        var sentence = passage.sentenceAt(figure.start());
        Share nearest = null;
        for (var share : shares) {
            if (share.passage() == passage
                    && sentence.holds(share.figure().start())
                    && share.figure().start() < figure.start()) {
                nearest = share;
            }
        }
        return nearest;
    }

    private static boolean sameSubject(Share share, String subject, List<Share> all) {
        var subjects = all.stream().map(Share::subject).distinct().count();
        return subjects == 1 || share.subject().equals(subject);
    }

    /** «hoàn thành thêm 06 tiêu chí … nâng lên 15/19 tiêu chí», with 9/19 reached before. */
    private static void added(
            Passage passage, String base, Pattern raised, List<Share> reached, Findings findings) {
        for (var goal : passage.figures()) {
            if (!goal.isRatio() || !goal.counts(base)) {
                continue;
            }
            var sentence = passage.sentenceAt(goal.start());
            var from = Math.max(sentence.start(), goal.start() - 500);
            var before = passage.between(from, goal.start());
            var adds = ADDED.matcher(before);
            if (!adds.find() || !raised.matcher(before).find()) {
                continue;
            }
            var more =
                    passage.figuresIn(from + adds.end(), goal.start()).stream()
                            .filter(figure -> figure.counts(base) && figure.addable())
                            .findFirst();
            var bases =
                    reached.stream()
                            .filter(share ->
                                    share.of(goal)
                                            && share.figure() != goal
                                            && share.before(passage, goal))
                            .toList();
            if (more.isPresent() && !bases.isEmpty()) {
                raise(passage, bases, more.get(), goal, findings);
            }
        }
    }

    private static void raise(
            Passage passage, List<Share> bases, Figure more, Figure goal, Findings findings) {
        for (var base : bases) {
            if (base.figure().value().add(more.value()).compareTo(goal.value()) == 0) {
                findings.holds(
                        RULE,
                        passage.lineAt(goal.start()),
                        passage.quote(more.start(), goal.end()),
                        sum(base.figure(), more));
                return;
            }
        }
        if (Share.distinct(bases) == 1) {
            var sum = bases.getLast().figure().value().add(more.value());
            add(
                    passage,
                    goal,
                    sum(bases.getLast().figure(), more)
                            + ", không bằng "
                            + Vi.number(goal.value())
                            + ".",
                    Vi.number(sum),
                    Vi.number(goal.value()),
                    findings);
        }
    }

    private static String sum(Figure first, Figure second) {
        var sum = first.value().add(second.value());
        return Vi.number(first.value())
                + " + "
                + Vi.number(second.value())
                + " = "
                + Vi.number(sum);
    }

    private static void add(
            Passage passage,
            Figure at,
            String message,
            String expected,
            String found,
            Findings findings) {
        findings.add(
                new Finding(
                        RULE,
                        Severity.ERROR,
                        passage.lineAt(at.start()),
                        passage.quote(at.start(), at.end()),
                        message,
                        expected,
                        found));
    }
}

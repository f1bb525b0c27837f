package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Criteria and indicators across a paper: what is reached, what remains, what is to be added and
 * what is aimed at must come out («16 + 5 = 21, không bằng 19»).
 */
final class CriteriaCheck implements Check {

    static final String RULE = "criteria-balance";

    private static final Pattern REMAINS_AFTER =
            Sense.pattern(" ?(?:xã |nông thôn mới |ntm |chưa |còn |\\p{L}{1,6} ){0,3}?(?:còn lại|chưa đạt|chưa hoàn thành|chưa thực hiện)");
    private static final Pattern REMAINS_BEFORE = Sense.pattern("(?<!\\p{L})(?:còn|còn lại|còn thiếu|chưa đạt|chưa hoàn thành)(?: lại| có| là| khoảng)* ?:? ?$");
    private static final Pattern RAISED =
            Sense.pattern("(?:nâng|để đạt|đưa|lên thành|tổng cộng|lũy kế|luỹ kế)[^.;]{0,70}$");
    private static final Pattern ADDED = Sense.pattern("(?<!\\p{L})(?:thêm|tăng thêm)(?!\\p{L})");

    /** x/m reached or aimed at. */
    record Share(Passage passage, Figure figure, boolean aim, String time, String subject) {
        boolean of(Figure whole) {
            return figure.of() != null && whole.of() != null && figure.of().compareTo(whole.of()) == 0
                    && figure.base().equals(whole.base());
        }
    }

    @Override
    public void check(Passages passages, Reference reference, Findings findings) {
        for (var base : List.of("tiêu chí", "chỉ tiêu")) {
            var shares = shares(passages, base);
            shares.forEach(share -> overWhole(share, findings));
            var reached = shares.stream().filter(share -> !share.aim()).toList();
            for (var passage : passages.all()) {
                remains(passage, base, shares, reached, findings);
                added(passage, base, reached, findings);
            }
            previousYear(passages, base, reached, findings);
            twice(reached, findings);
        }
    }

    private static List<Share> shares(Passages passages, String base) {
        var own = passages.paper().particulars().place();
        var shares = new ArrayList<Share>();
        for (var passage : passages.all()) {
            for (var figure : passage.figures()) {
                if (figure.isRatio() && figure.counts(base) && !passage.quoted(figure.start())) {
                    var subject = Sense.subject(passage, figure.start());
                    shares.add(new Share(passage, figure, Sense.isAim(passage, figure.start()),
                            Sense.time(passage, figure.start()), subject.equals(own) ? "" : subject));
                }
            }
        }
        return shares;
    }

    private static void overWhole(Share share, Findings findings) {
        var figure = share.figure();
        if (figure.of() != null && figure.value().compareTo(figure.of()) > 0) {
            add(share.passage(), figure, Vi.number(figure.value()) + " lớn hơn tổng số " + Vi.number(figure.of()) + " " + figure.base() + ".",
                    "không quá " + Vi.number(figure.of()), Vi.number(figure.value()), findings);
        }
    }

    /** «Hoàn thành 05 tiêu chí còn lại» against the x/19 of the same unit. */
    private static void remains(Passage passage, String base, List<Share> shares, List<Share> reached, Findings findings) {
        for (var figure : passage.figures()) {
            if (!figure.counts(base) || !figure.addable() || !isRemainder(passage, figure)) {
                continue;
            }
            var subject = Sense.subject(passage, figure.start());
            var own = inSentence(passage, figure, reached);
            var fitting = own != null ? List.of(own) : reached.stream().filter(share -> sameSubject(share, subject, reached)).toList();
            if (fitting.isEmpty() || distinct(fitting) > 2) {
                continue;
            }
            var all = own != null ? fitting : shares.stream().filter(share -> share.of(fitting.getFirst().figure())).toList();
            balance(passage, figure, fitting, all, findings);
        }
    }

    private static void balance(Passage passage, Figure rest, List<Share> reached, List<Share> all, Findings findings) {
        for (var share : all) {
            var whole = share.figure().of();
            if (whole != null && share.figure().value().add(rest.value()).compareTo(whole) == 0) {
                findings.holds(RULE, passage.lineAt(rest.start()), passage.quote(rest.start(), rest.end()),
                        sum(share.figure(), rest));
                return;
            }
        }
        var figure = reached.getLast().figure();
        if (figure.of() == null) {
            return;
        }
        var left = figure.of().subtract(figure.value());
        add(passage, rest,
                sum(figure, rest) + ", không bằng " + Vi.number(figure.of()) + ": đã đạt " + Vi.number(figure.value()) + "/"
                        + Vi.number(figure.of()) + " " + figure.base() + " thì còn " + Vi.number(left) + ", không phải " + Vi.number(rest.value()) + ".",
                Vi.number(left), Vi.number(rest.value()), findings);
    }

    private static boolean isRemainder(Passage passage, Figure figure) {
        return REMAINS_AFTER.matcher(passage.between(figure.end(), figure.end() + 40)).lookingAt()
                || REMAINS_BEFORE.matcher(passage.between(figure.start() - 24, figure.start())).find();
    }

    /** A share in the sentence of the remainder is what it is the remainder of. */
    private static @Nullable Share inSentence(Passage passage, Figure figure, List<Share> shares) {
        var sentence = passage.sentenceAt(figure.start());
        Share nearest = null;
        for (var share : shares) {
            if (share.passage() == passage && sentence.holds(share.figure().start()) && share.figure().start() < figure.start()) {
                nearest = share;
            }
        }
        return nearest;
    }

    private static boolean sameSubject(Share share, String subject, List<Share> all) {
        var subjects = all.stream().map(Share::subject).distinct().count();
        return subjects == 1 || share.subject().equals(subject);
    }

    private static long distinct(List<Share> shares) {
        return shares.stream().map(share -> share.figure().value().stripTrailingZeros()).distinct().count();
    }

    /** «hoàn thành thêm 06 tiêu chí … nâng lên 15/19 tiêu chí», with 9/19 reached before. */
    private static void added(Passage passage, String base, List<Share> reached, Findings findings) {
        for (var goal : passage.figures()) {
            if (!goal.isRatio() || !goal.counts(base)) {
                continue;
            }
            var sentence = passage.sentenceAt(goal.start());
            var before = passage.between(sentence.start(), goal.start());
            var adds = ADDED.matcher(before);
            if (!adds.find() || !RAISED.matcher(before).find()) {
                continue;
            }
            var more = passage.figuresIn(sentence.start() + adds.end(), goal.start()).stream()
                    .filter(figure -> figure.counts(base) && figure.addable())
                    .findFirst();
            var bases = reached.stream()
                    .filter(share -> share.of(goal) && share.figure() != goal && before(share, passage, goal))
                    .toList();
            if (more.isPresent() && !bases.isEmpty()) {
                raise(passage, bases, more.get(), goal, findings);
            }
        }
    }

    private static boolean before(Share share, Passage passage, Figure figure) {
        return share.passage().index() < passage.index()
                || share.passage() == passage && share.figure().start() < figure.start();
    }

    private static void raise(Passage passage, List<Share> bases, Figure more, Figure goal, Findings findings) {
        for (var base : bases) {
            if (base.figure().value().add(more.value()).compareTo(goal.value()) == 0) {
                findings.holds(RULE, passage.lineAt(goal.start()), passage.quote(more.start(), goal.end()), sum(base.figure(), more));
                return;
            }
        }
        if (distinct(bases) == 1) {
            var sum = bases.getLast().figure().value().add(more.value());
            add(passage, goal, sum(bases.getLast().figure(), more) + ", không bằng " + Vi.number(goal.value()) + ".",
                    Vi.number(sum), Vi.number(goal.value()), findings);
        }
    }

    /** «16/19 tiêu chí, tăng 01 tiêu chí so với năm 2020» with a figure of 2020 elsewhere. */
    private static void previousYear(Passages passages, String base, List<Share> reached, Findings findings) {
        var against = Sense.pattern("[^.;]{0,12}so với (?:cuối |cùng kỳ )?$");
        for (var share : reached) {
            var passage = share.passage();
            var next = passage.figures().stream()
                    .filter(figure -> figure.start() > share.figure().end() && figure.start() - share.figure().end() < 24)
                    .filter(figure -> figure.counts(base) && figure.addable()).findFirst();
            if (next.isEmpty()) {
                continue;
            }
            var word = passage.between(share.figure().end(), next.get().start()).toLowerCase(Locale.ROOT);
            var year = passage.whens().stream()
                    .filter(when -> when.form() == When.Form.YEAR && when.start() > next.get().end()
                            && against.matcher(passage.between(next.get().end(), when.start())).matches())
                    .findFirst();
            if (year.isPresent() && (word.contains("tăng") || word.contains("giảm"))) {
                var earlier = reached.stream()
                        .filter(other -> other.of(share.figure()) && other.subject().equals(share.subject())
                                && other.time().startsWith(year.get().year() + "-"))
                        .toList();
                if (distinct(earlier) == 1) {
                    growth(share, earlier.getFirst().figure(), next.get(), word.contains("giảm"), findings);
                }
            }
        }
    }

    private static void growth(Share now, Figure then, Figure change, boolean falls, Findings findings) {
        var difference = now.figure().value().subtract(then.value());
        var said = Vi.number(now.figure().value()) + " − " + Vi.number(then.value()) + " = " + Vi.number(difference);
        var passage = now.passage();
        if (difference.compareTo(falls ? change.value().negate() : change.value()) == 0) {
            findings.holds(ChangeCheck.RULE, passage.lineAt(change.start()), passage.quote(now.figure().start(), change.end()), said);
        } else {
            findings.add(new Finding(ChangeCheck.RULE, Severity.ERROR, passage.lineAt(change.start()),
                    passage.quote(now.figure().start(), change.end()),
                    said + ", không bằng " + Vi.number(change.value()) + ".", Vi.number(difference.abs()), Vi.number(change.value())));
        }
    }

    /** Two different x/19 for the same unit at the same time. */
    private static void twice(List<Share> reached, Findings findings) {
        for (int at = 1; at < Math.min(reached.size(), 200); at++) {
            var later = reached.get(at);
            for (var earlier : reached.subList(0, at)) {
                if (later.of(earlier.figure()) && earlier.subject().equals(later.subject())
                        && !later.time().isEmpty() && later.time().equals(earlier.time())
                        && !counted(later) && !counted(earlier)
                        && later.figure().value().compareTo(earlier.figure().value()) != 0) {
                    findings.add(new Finding(RepeatCheck.RULE, Severity.ERROR, later.passage().lineAt(later.figure().start()),
                            later.passage().quote(later.figure().start(), later.figure().end()),
                            "Chỗ khác ghi " + written(earlier.figure()) + ", chỗ này ghi " + written(later.figure()) + " cho cùng thời điểm.",
                            written(earlier.figure()), written(later.figure())));
                    return;
                }
            }
        }
    }

    /** «03 xã đạt 15/19 tiêu chí»: of several units, each class another figure. */
    private static boolean counted(Share share) {
        var sentence = share.passage().sentenceAt(share.figure().start());
        return share.passage().figuresIn(sentence.start(), share.figure().start()).stream()
                .anyMatch(figure -> List.of("xã", "thôn", "bản", "ấp", "phường", "đơn vị").contains(figure.base()));
    }

    private static String written(Figure figure) {
        return Vi.number(figure.value()) + "/" + Vi.number(figure.of()) + " " + figure.base();
    }

    private static String sum(Figure first, Figure second) {
        var sum = first.value().add(second.value());
        return Vi.number(first.value()) + " + " + Vi.number(second.value()) + " = " + Vi.number(sum);
    }

    private static void add(Passage passage, Figure at, String message, String expected, String found, Findings findings) {
        findings.add(new Finding(RULE, Severity.ERROR, passage.lineAt(at.start()), passage.quote(at.start(), at.end()), message, expected, found));
    }
}

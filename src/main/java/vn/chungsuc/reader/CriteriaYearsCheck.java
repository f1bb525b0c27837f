package vn.chungsuc.reader;

import vn.chungsuc.shared.Vi;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** x/19 of one year against that of another, and against itself told elsewhere. */
final class CriteriaYearsCheck implements Check {

    private static final Pattern AGAINST = Sense.pattern("[^.;]{0,12}so với (?:cuối |cùng kỳ )?$");
    private static final int MANY = 200;

    @Override
    public void check(Passages passages, Reference reference, Findings findings) {
        for (var base : List.of("tiêu chí", "chỉ tiêu")) {
            var reached =
                    Share.in(passages, base).stream()
                            .filter(share -> !share.aim())
                            .limit(MANY)
                            .toList();
            previousYear(base, reached, findings);
            twice(reached, findings);
        }
    }

    /** «16/19 tiêu chí, tăng 01 tiêu chí so với năm 2020» with a figure of 2020 elsewhere. */
    private static void previousYear(String base, List<Share> reached, Findings findings) {
        for (var share : reached) {
            var passage = share.passage();
            var next =
                    passage.figures().stream()
                            .filter(figure ->
                                    figure.start() > share.figure().end()
                                            && figure.start() - share.figure().end() < 24)
                            .filter(figure -> figure.counts(base) && figure.addable())
                            .findFirst();
            if (next.isEmpty()) {
                continue;
            }
            var word =
                    passage.between(share.figure().end(), next.get().start())
                            .toLowerCase(Locale.ROOT);
            var year =
                    passage.whens().stream()
                            .filter(when ->
                                    when.form() == When.Form.YEAR
                                            && when.start() > next.get().end()
                                            && AGAINST.matcher(
                                                            passage.between(
                                                                    next.get().end(), when.start()))
                                                    .matches())
                            .findFirst();
            if (year.isPresent() && (word.contains("tăng") || word.contains("giảm"))) {
                var earlier =
                        reached.stream()
                                .filter(other ->
                                        other.of(share.figure())
                                                && other.subject().equals(share.subject())
                                                && other.time().startsWith(year.get().year() + "-"))
                                .toList();
                if (Share.distinct(earlier) == 1) {
                    growth(
                            share,
                            earlier.getFirst().figure(),
                            next.get(),
                            word.contains("giảm"),
                            findings);
                }
            }
        }
    }

    private static void growth(
            Share now, Figure then, Figure change, boolean falls, Findings findings) {
        var difference = now.figure().value().subtract(then.value());
        var said =
                Vi.number(now.figure().value())
                        + " − "
                        + Vi.number(then.value())
                        + " = "
                        + Vi.number(difference);
        var passage = now.passage();
        if (difference.compareTo(falls ? change.value().negate() : change.value()) == 0) {
            findings.holds(
                    ChangeCheck.RULE,
                    passage.lineAt(change.start()),
                    passage.quote(now.figure().start(), change.end()),
                    said);
        } else {
            findings.add(
                    new Finding(
                            ChangeCheck.RULE,
                            Severity.ERROR,
                            passage.lineAt(change.start()),
                            passage.quote(now.figure().start(), change.end()),
                            said + ", không bằng " + Vi.number(change.value()) + ".",
                            Vi.number(difference.abs()),
                            Vi.number(change.value())));
        }
    }

    /** Two different x/19 for the same unit at the same time. */
    private static void twice(List<Share> reached, Findings findings) {
        for (int at = 1; at < reached.size(); at++) {
            var later = reached.get(at);
            for (var earlier : reached.subList(0, at)) {
                if (later.of(earlier.figure())
                        && earlier.subject().equals(later.subject())
                        && !later.time().isEmpty()
                        && later.time().equals(earlier.time())
                        && !counted(later)
                        && !counted(earlier)
                        && later.figure().value().compareTo(earlier.figure().value()) != 0) {
                    findings.add(
                            new Finding(
                                    RepeatCheck.RULE,
                                    Severity.ERROR,
                                    later.passage().lineAt(later.figure().start()),
                                    later.passage()
                                            .quote(later.figure().start(), later.figure().end()),
                                    "Chỗ khác ghi "
                                            + written(earlier.figure())
                                            + ", chỗ này ghi "
                                            + written(later.figure())
                                            + " cho cùng thời điểm.",
                                    written(earlier.figure()),
                                    written(later.figure())));
                    return;
                }
            }
        }
    }

    /** «03 xã đạt 15/19 tiêu chí»: of several units, each class another figure. */
    private static boolean counted(Share share) {
        var sentence = share.passage().sentenceAt(share.figure().start());
        return share.passage().figuresIn(sentence.start(), share.figure().start()).stream()
                .anyMatch(figure ->
                        List.of("xã", "thôn", "bản", "ấp", "phường", "đơn vị")
                                .contains(figure.base()));
    }

    private static String written(Figure figure) {
        return Vi.number(figure.value()) + "/" + Vi.number(figure.of()) + " " + figure.base();
    }
}

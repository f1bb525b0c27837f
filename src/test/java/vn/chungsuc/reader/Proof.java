package vn.chungsuc.reader;

import vn.chungsuc.reader.Specimen.Mutation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Changes one fact of each paper at a time and counts what the rules tell. */
final class Proof {

    /** What came of one family of changes. */
    static final class Score {
        int changed;
        int told;
        int alarms;
        int right;

        double recall() {
            return changed == 0 ? 1 : (double) told / changed;
        }

        double precision() {
            return alarms == 0 ? 1 : (double) right / alarms;
        }

        Score plus(Score other) {
            var sum = new Score();
            sum.changed = changed + other.changed;
            sum.told = told + other.told;
            sum.alarms = alarms + other.alarms;
            sum.right = right + other.right;
            return sum;
        }
    }

    final Map<String, Score> errors = new TreeMap<>();
    final Map<String, Score> warnings = new TreeMap<>();
    final Map<String, Score> facts = new TreeMap<>();
    final List<String> unread = new ArrayList<>();
    final List<String> missed = new ArrayList<>();
    final List<String> falseAlarms = new ArrayList<>();
    final int papers;

    Proof(List<Specimen> specimens) {
        papers = specimens.size();
        specimens.forEach(this::measure);
    }

    private void measure(Specimen specimen) {
        var base = specimen.read();
        unchanged(specimen, base);
        facts(specimen, base);
        particulars(specimen, base);
        var before = keys(base);
        for (var mutation : orNone(specimen.known().mutations())) {
            change(specimen, mutation, before, Severity.ERROR, errors);
        }
        for (var mutation : orNone(specimen.known().warnings())) {
            change(specimen, mutation, before, Severity.INFO, warnings);
        }
    }

    private static List<Mutation> orNone(@org.jspecify.annotations.Nullable List<Mutation> list) {
        return list == null ? List.of() : list;
    }

    /** Nothing is wrong with the paper as it is, but for what is said to be. */
    private void unchanged(Specimen specimen, Reading base) {
        for (var finding : errors(base)) {
            if (specimen.known().standing().stream()
                    .noneMatch(family -> Families.tells(family, finding.rule()))) {
                falseAlarms.add(specimen.name() + " (unchanged): " + told(finding));
            }
        }
    }

    private void change(
            Specimen specimen,
            Mutation mutation,
            Set<String> before,
            Severity least,
            Map<String, Score> scores) {
        var fresh =
                specimen.read(mutation).findings().stream()
                        .filter(finding -> finding.severity().compareTo(least) <= 0)
                        .filter(finding -> !before.contains(key(finding)))
                        .toList();
        var score = scores.computeIfAbsent(mutation.rule(), _ -> new Score());
        score.changed++;
        if (fresh.stream().anyMatch(finding -> belongs(mutation, finding))) {
            score.told++;
        } else {
            missed.add(
                    "%s, %s: «%s» → «%s»; told instead: %s"
                            .formatted(
                                    specimen.name(),
                                    mutation.rule(),
                                    brief(mutation.from()),
                                    brief(mutation.to()),
                                    fresh.stream().map(Proof::told).toList()));
        }
        for (var finding : fresh) {
            if (finding.severity() != Severity.ERROR) {
                continue;
            }
            score.alarms++;
            if (belongs(mutation, finding)) {
                score.right++;
            } else {
                falseAlarms.add(
                        "%s, %s «%s» → «%s»: %s"
                                .formatted(
                                        specimen.name(),
                                        mutation.rule(),
                                        brief(mutation.from()),
                                        brief(mutation.to()),
                                        told(finding)));
            }
        }
    }

    private static boolean belongs(Mutation mutation, Finding finding) {
        return Families.IDS.keySet().stream()
                .filter(family -> Families.tells(family, finding.rule()))
                .anyMatch(mutation::mayBeToldBy);
    }

    private void facts(Specimen specimen, Reading base) {
        var stated =
                Objects.requireNonNullElse(
                        specimen.known().facts(), Map.<String, List<String>>of());
        stated.forEach((kind, phrases) ->
                phrases.forEach(phrase -> {
                    var line = specimen.lineOf(phrase);
                    count(
                            kind,
                            Stated.isRead(kind, phrase, line, base.facts()),
                            () ->
                                    "%s line %d, %s «%s»"
                                            .formatted(specimen.name(), line, kind, phrase));
                }));
    }

    private void particulars(Specimen specimen, Reading base) {
        var is = base.paper().particulars();
        var wanted =
                Objects.requireNonNullElse(
                        specimen.known().particulars(), Map.<String, Object>of());
        wanted.forEach((name, value) -> {
            var read =
                    switch (name) {
                        case "type" -> is.type();
                        case "number" -> is.number();
                        case "symbol" -> is.symbol();
                        case "place" -> is.place();
                        case "date" -> String.valueOf(is.date());
                        case "signer" -> is.signer();
                        // the archive's line is nobody the paper goes to
                        case "recipients" -> String.valueOf(is.recipients().size() + 1);
                        default -> throw new IllegalStateException(name);
                    };
            count(
                    "particulars",
                    String.valueOf(value).equals(read),
                    () -> "%s, %s: %s, read %s".formatted(specimen.name(), name, value, read));
        });
        var cited = base.paper().citations().stream().map(Citation::number).toList();
        var named = Objects.requireNonNullElse(specimen.known().citations(), List.<String>of());
        named.forEach(number ->
                count(
                        "citations",
                        cited.contains(number),
                        () -> "%s, citation %s".formatted(specimen.name(), number)));
    }

    private void count(String kind, boolean read, java.util.function.Supplier<String> what) {
        var score = facts.computeIfAbsent(kind, _ -> new Score());
        score.changed++;
        if (read) {
            score.told++;
        } else {
            unread.add(what.get());
        }
    }

    static Score total(Map<String, Score> scores) {
        return scores.values().stream().reduce(new Score(), Score::plus);
    }

    private static List<Finding> errors(Reading reading) {
        return reading.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static Set<String> keys(Reading reading) {
        return reading.findings().stream()
                .map(Proof::key)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Without its line: a line taken out moves the others. */
    private static String key(Finding finding) {
        return finding.rule() + finding.severity() + finding.message() + finding.quote();
    }

    private static String told(Finding finding) {
        return "%s %s line %d: %s «%s»"
                .formatted(
                        finding.severity(),
                        finding.rule(),
                        finding.line(),
                        finding.message(),
                        brief(finding.quote()));
    }

    private static String brief(String text) {
        var line = text.replace("\n", "⏎");
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }
}

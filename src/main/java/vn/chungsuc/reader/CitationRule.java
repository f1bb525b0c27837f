package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A document is cited by type, number, date, issuer and title the first time, later by type and
 * number (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 */
final class CitationRule implements Rule {

    private static final int LONG_TITLE = 25;

    /** Programmes and plans are often named, not cited. */
    private static final Set<String> ALWAYS_NUMBERED =
            Set.of(
                    "Nghị quyết",
                    "Nghị định",
                    "Quyết định",
                    "Chỉ thị",
                    "Thông tư",
                    "Thông báo",
                    "Công văn",
                    "Tờ trình",
                    "Hướng dẫn");

    @Override
    public void check(Paper paper, List<Fact> facts, Reference reference, Findings findings) {
        var named = new HashSet<String>();
        var first = new HashMap<String, Citation>();
        for (var cited : paper.citations()) {
            incomplete(paper, cited, named, findings);
            later(paper, cited, findings);
            if (cited.number() != null) {
                conflict(cited, first.putIfAbsent(key(cited), cited), findings);
                named.add(loose(cited.number()));
            }
        }
        sameWithOtherNumber(paper.citations(), findings);
    }

    private static void incomplete(
            Paper paper, Citation cited, Set<String> named, Findings findings) {
        boolean law = Citations.isLaw(cited.type());
        if (law && (cited.number() == null || !cited.inBasis()) || isSelf(paper, cited)) {
            return;
        }
        var gaps = gaps(cited);
        if (gaps.isEmpty()) {
            return;
        }
        if (cited.number() == null && !ALWAYS_NUMBERED.contains(cited.type())) {
            return;
        }
        if (!cited.inBasis()
                && cited.number() != null
                && (named.contains(loose(cited.number())) || fullElsewhere(paper, cited))) {
            return;
        }
        findings.add(
                new Finding(
                        "citation-incomplete",
                        cited.inBasis() && !law ? Severity.ERROR : Severity.WARN,
                        cited.line(),
                        Quote.start(cited.quote()),
                        "Viện dẫn %s thiếu %s.".formatted(cited.type(), gaps),
                        "",
                        Quote.start(cited.quote())));
    }

    private static String gaps(Citation cited) {
        var number = cited.number();
        boolean bare = number != null && number.chars().allMatch(Character::isDigit);
        boolean dated = cited.date() != null || hasDate(cited.quote());
        if (number == null) {
            return dated ? "số, ký hiệu" : "số, ký hiệu và ngày ban hành";
        }
        if (bare) {
            return dated ? "ký hiệu" : "ký hiệu và ngày ban hành";
        }
        return dated ? "" : "ngày ban hành";
    }

    /** A date that does not exist is a date that is there: another rule tells of it. */
    private static boolean hasDate(String quote) {
        return quote.matches("(?s).*ngày\\s*\\d{1,2}(?:\\s?[/.–-]\\s?|\\s+tháng\\s+)\\d{1,2}.*");
    }

    private static boolean fullElsewhere(Paper paper, Citation cited) {
        return paper.citations().stream()
                .anyMatch(other ->
                        other != cited
                                && other.number() != null
                                && cited.number() != null
                                && loose(other.number()).equals(loose(cited.number()))
                                && other.date() != null);
    }

    /** «Kèm theo Kế hoạch số 12/KH-UBND ngày …»: the document's own number. */
    private static boolean isSelf(Paper paper, Citation cited) {
        var of = paper.particulars();
        return cited.number() != null
                && of.symbol() != null
                && loose(cited.number()).endsWith(loose(of.symbol()))
                && (of.number() == null || loose(cited.number()).startsWith(loose(of.number())));
    }

    private static void later(Paper paper, Citation cited, Findings findings) {
        var own = paper.particulars().date();
        var date = cited.date();
        if (own == null || date == null || !date.isAfter(own) || isSelf(paper, cited)) {
            return;
        }
        findings.add(
                new Finding(
                        "citation-later",
                        Severity.ERROR,
                        cited.line(),
                        Quote.start(cited.quote()),
                        "Viện dẫn văn bản ngày %s, sau ngày ban hành văn bản này (%s)."
                                .formatted(written(date), written(own)),
                        "",
                        written(date)));
    }

    private static void conflict(Citation cited, @Nullable Citation first, Findings findings) {
        if (first == null || first.date() == null || cited.date() == null) {
            return;
        }
        if (!first.date().equals(cited.date()) && sameIssuer(first, cited)) {
            findings.add(
                    new Finding(
                            "citation-conflict",
                            Severity.ERROR,
                            cited.line(),
                            Quote.start(cited.quote()),
                            "%s số %s được viện dẫn với hai ngày: %s và %s."
                                    .formatted(
                                            cited.type(),
                                            cited.number(),
                                            written(first.date()),
                                            written(cited.date())),
                            written(first.date()),
                            written(cited.date())));
        }
    }

    /** Two bodies may number alike: only what is said to be of one, or of nobody, is the same. */
    private static boolean sameIssuer(Citation one, Citation other) {
        var first = one.issuer();
        var second = other.issuer();
        return first == null
                || second == null
                || upper(first).startsWith(upper(second))
                || upper(second).startsWith(upper(first));
    }

    /** The same document of the same day under two numbers. */
    private static void sameWithOtherNumber(List<Citation> citations, Findings findings) {
        Map<String, Citation> byTitle = new HashMap<>();
        for (var cited : citations) {
            var title = cited.title();
            if (cited.number() == null
                    || cited.date() == null
                    || title == null
                    || title.length() < LONG_TITLE) {
                continue;
            }
            var first =
                    byTitle.putIfAbsent(upper(cited.type()) + cited.date() + upper(title), cited);
            if (first != null
                    && first.number() != null
                    && !loose(first.number()).equals(loose(cited.number()))) {
                findings.add(
                        new Finding(
                                "citation-conflict",
                                Severity.ERROR,
                                cited.line(),
                                Quote.start(cited.quote()),
                                "Cùng một văn bản được viện dẫn với hai số: %s và %s."
                                        .formatted(first.number(), cited.number()),
                                first.number(),
                                cited.number()));
            }
        }
    }

    private static String key(Citation cited) {
        return upper(cited.type()) + " " + loose(String.valueOf(cited.number()));
    }

    /** «07/NQ-HU» and «07-NQ/HU» are one number written two ways. */
    static String loose(String number) {
        return upper(number).replaceAll("[^\\p{L}\\d]+", "/");
    }

    private static String upper(String text) {
        return Tone.one(text).toUpperCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    private static String written(LocalDate date) {
        return vn.chungsuc.shared.Vi.date(date);
    }
}

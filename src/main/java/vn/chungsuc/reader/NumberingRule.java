package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parts and points must follow each other: none twice, none left out, letters as in Vietnamese. */
final class NumberingRule implements Rule {

    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final Set<String> FOREIGN = Set.of("f", "j", "w", "z");
    private static final int ARTICLES = 35;
    private static final List<String> WORDS =
            List.of("Một", "Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười");
    private static final List<String> ORDINALS =
            List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám");

    /** One run of numbers: «1. 2. 3.» under one heading. */
    private static final class Run {
        final int rank;
        int last;
        int before;
        @Nullable Paragraph doubtful;

        /** The letter before is none of Vietnamese: it may have stood for the one due. */
        boolean foreign;

        /** The number before was wrong; what it should have been counts as well. */
        boolean slipped;

        int due;
        String lastWritten = "";
        boolean began;

        Run(int rank) {
            this.rank = rank;
        }
    }

    @Override
    public void check(Paper paper, List<Fact> facts, Reference reference, Findings findings) {
        run(paper.body(), findings);
        var annexes = paper.annexes();
        for (int i = 0; i < annexes.size(); i++) {
            int end =
                    i + 1 < annexes.size()
                            ? annexes.get(i + 1).paragraph()
                            : paper.paragraphs().size();
            run(paper.paragraphs().subList(annexes.get(i).paragraph(), end), findings);
        }
    }

    private static void run(List<Paragraph> paragraphs, Findings findings) {
        var runs = new HashMap<String, Run>();
        for (var paragraph : paragraphs) {
            var opener = paragraph.row() ? null : Opener.within(paragraph.text());
            if (opener != null && opener.number() != null) {
                step(runs, paragraph, opener, opener.number(), findings);
            }
        }
    }

    private static void step(
            Map<String, Run> runs,
            Paragraph paragraph,
            Opener opener,
            String number,
            Findings findings) {
        int rank = rank(opener.style());
        if (rank == 0) {
            return;
        }
        runs.values().removeIf(run -> run.rank > rank && run.rank != ARTICLES);
        var run =
                runs.computeIfAbsent(
                        opener.style() + prefix(opener.style(), number), key -> new Run(rank));
        if (opener.style() == Opener.Style.LETTER && FOREIGN.contains(number)) {
            foreign(run, number, paragraph, findings);
            run.foreign = true;
            return;
        }
        int value = value(opener.style(), number);
        if (value > 0) {
            judge(run, value, number, paragraph, opener, findings);
        }
    }

    private static void judge(
            Run run,
            int value,
            String number,
            Paragraph paragraph,
            Opener opener,
            Findings findings) {
        boolean due = value == run.last + 1 || run.slipped && value == run.due + 1;
        boolean inner =
                run.before > 0 && value == run.before + 1 || run.foreign && value == run.last + 2;
        run.foreign = false;
        run.slipped = false;
        if (!run.began || value == 1 && mayBeginAgain(opener.style(), run)) {
            run.doubtful = run.began && run.last == 1 ? paragraph : null;
            run.before = run.last;
        } else if (!due && !inner) {
            slip(run, value, number, paragraph, opener, findings);
        }
        if (value > 1) {
            run.doubtful = null;
        }
        run.due = run.slipped ? run.due + 1 : value;
        begin(run, value, number);
    }

    /** Lists of numbers and letters begin anew within a point; parts and articles do not. */
    private static boolean mayBeginAgain(Opener.Style style, Run run) {
        return switch (style) {
            case NUMBER, LETTER, DOTTED, FIRSTLY -> true;
            case ROMAN, CAPITAL -> run.last > 1;
            default -> false;
        };
    }

    private static void slip(
            Run run,
            int value,
            String number,
            Paragraph paragraph,
            Opener opener,
            Findings findings) {
        if (value <= run.last) {
            repeated(run.lastWritten, number, paragraph, findings);
        } else if (value == 3 && run.doubtful != null) {
            repeated(run.lastWritten, run.lastWritten, run.doubtful, findings);
            return;
        } else {
            skipped(run, number, opener.style() == Opener.Style.LETTER, paragraph, findings);
        }
        run.slipped = true;
    }

    /** «f)», «j)», «w)», «z)» are no letters of Vietnamese lists; the run goes on after them. */
    private static void foreign(Run run, String number, Paragraph paragraph, Findings findings) {
        if (!run.began) {
            return;
        }
        var due = run.last < LETTERS.length() ? String.valueOf(LETTERS.charAt(run.last)) : "";
        findings.add(
                new Finding(
                        "letter-order",
                        Severity.WARN,
                        paragraph.firstLine(),
                        Quote.start(paragraph.text()),
                        "Sau điểm «%s)» là «%s)»; «%s» không dùng để đánh thứ tự trong tiếng Việt."
                                .formatted(run.lastWritten, due, number),
                        due,
                        number));
    }

    private static void begin(Run run, int value, String number) {
        run.began = true;
        run.last = value;
        run.lastWritten = number;
    }

    private static void repeated(
            String before, String number, Paragraph paragraph, Findings findings) {
        findings.add(
                new Finding(
                        "number-repeated",
                        Severity.ERROR,
                        paragraph.firstLine(),
                        Quote.start(paragraph.text()),
                        "Mục «%s» đứng sau mục «%s»: số thứ tự bị lặp hoặc lùi."
                                .formatted(number, before),
                        "",
                        number));
    }

    private static void skipped(
            Run run, String number, boolean letter, Paragraph paragraph, Findings findings) {
        var due = letter ? String.valueOf(LETTERS.charAt(run.last)) : "";
        findings.add(
                new Finding(
                        letter ? "letter-order" : "number-skipped",
                        Severity.WARN,
                        paragraph.firstLine(),
                        Quote.start(paragraph.text()),
                        letter
                                ? "Sau điểm «%s)» là «%s)», văn bản ghi «%s)»."
                                        .formatted(run.lastWritten, due, number)
                                : "Sau mục «%s» là mục «%s»: thiếu số ở giữa."
                                        .formatted(run.lastWritten, number),
                        due,
                        number));
    }

    /** Deeper styles begin anew under each of a higher one; 0: not counted. */
    private static int rank(Opener.Style style) {
        return switch (style) {
            case PART -> 5;
            case CHAPTER, CAPITAL -> 10;
            case ROMAN -> 20;
            case SECTION -> 30;
            case ARTICLE -> ARTICLES;
            case NUMBER -> 40;
            case DOTTED -> 50;
            case LETTER -> 80;
            case FIRSTLY -> 85;
            case CRITERION, STAR, DASH, PLUS -> 0;
        };
    }

    /** «3.» of «3.2»: its run goes on across whatever stands between. */
    private static String prefix(Opener.Style style, String number) {
        return style == Opener.Style.DOTTED ? number.substring(0, number.lastIndexOf('.')) : "";
    }

    private static int value(Opener.Style style, @Nullable String number) {
        if (number == null) {
            return 0;
        }
        return switch (style) {
            case ROMAN -> Roman.value(number);
            case CAPITAL -> LETTERS.indexOf(number.toLowerCase(java.util.Locale.ROOT)) + 1;
            case NUMBER -> Integer.parseInt(number);
            case DOTTED -> Integer.parseInt(number.substring(number.lastIndexOf('.') + 1));
            case LETTER -> LETTERS.indexOf(number) + 1;
            case FIRSTLY -> firstly(number);
            case PART, CHAPTER, SECTION, ARTICLE -> ofWord(number);
            case CRITERION, STAR, DASH, PLUS -> 0;
        };
    }

    private static int firstly(String number) {
        var words = number.split(" ");
        return number.startsWith("Thứ")
                ? ORDINALS.indexOf(words[words.length - 1]) + 1
                : WORDS.indexOf(words[0]) + 1;
    }

    private static int ofWord(String number) {
        var last = number.substring(number.lastIndexOf(' ') + 1);
        return last.matches("\\d{1,3}") ? Integer.parseInt(last) : Roman.value(last);
    }
}

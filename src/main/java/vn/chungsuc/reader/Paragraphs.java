package vn.chungsuc.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Joins the lines of a text into paragraphs, wherever they were wrapped or torn by a page. */
final class Paragraphs {

    private static final int LONGEST = 8_000;
    private static final int WIDEST = 200;
    private static final int TAIL = 24;
    private static final int SENTENCE = 40;
    private static final double NEARLY = 0.85;
    private static final Pattern ENDED = Pattern.compile("[.;:!?…]['\"”»’)\\]]*$");
    private static final Pattern DANGLING =
            Pattern.compile(
                    "(?:,|\\(|(?<![\\p{L}])(?:của|và|các|những|tại|theo|trên|cho|với|từ|đến|ở|do|về|là|số|ngày|tháng|năm|xã|thôn|ấp|bản|huyện|tỉnh|phường|thị"
                        + " trấn|thị xã|thành phố|UBND|HĐND|Ban|Phòng|Sở|Hội|Ủy"
                        + " ban|Đảng|ông|bà|đồng chí|thuộc|gồm))$");
    private static final Pattern FIGURES = Pattern.compile("\\d[\\d.,;% -]{0,30}");
    private static final Pattern MORE_NUMBERS = Pattern.compile("(?<![\\d.,])\\d{1,2};$");
    private static final Pattern NUMBERS_GO_ON = Pattern.compile("\\d{1,2}(?:[;,] ?\\d| và ).*");
    private static final Pattern HEADING = Pattern.compile("^(?:[IVX]{1,6}|\\d{1,2}|[a-zđ])[.)]");

    private final String[] lines;
    private final int width;
    private final List<Paragraph> done = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int[] lineOf = new int[256];

    private Paragraphs(SourceText source) {
        lines = source.lines().stream().map(Markup::clean).toArray(String[]::new);
        width = width();
    }

    static List<Paragraph> of(SourceText source) {
        return new Paragraphs(source).join();
    }

    private List<Paragraph> join() {
        String before = "";
        boolean gap = false;
        boolean alone = true;
        for (int i = 0; i < lines.length; i++) {
            var line = lines[i];
            if (line.isEmpty()) {
                gap = true;
                continue;
            }
            boolean stands = FormLine.standsAlone(line) || row(line);
            if (alone || stands || !continues(before, line, gap)) {
                close();
            }
            append(line, i + 1);
            before = line;
            alone = stands;
            gap = false;
        }
        close();
        return List.copyOf(done);
    }

    /** Whether {@code next} goes on with the sentence {@code line} began. */
    private boolean continues(String line, String next, boolean gap) {
        if (Annexes.begins(next)) {
            return false;
        }
        var end = line.substring(Math.max(0, line.length() - TAIL));
        boolean ended = ENDED.matcher(end).find();
        boolean lower = goesOn(next.charAt(0));
        boolean opens = Opener.of(next) != null;
        if (gap) {
            return !ended
                    && (lower || torn(line, end, next))
                    && !opens
                    && !isHeading(line)
                    && !Letters.capitals(line);
        }
        if (opens) {
            return !ended && full(line, next) && fellToFront(next);
        }
        if (Letters.capitals(line)) {
            return Opener.of(line) != null && Letters.capitals(next);
        }
        if (ended) {
            return lower
                    || Character.isDigit(next.charAt(0)) && full(line, next)
                    || listGoesOn(end, next);
        }
        return lower || full(line, next) || DANGLING.matcher(end).find() && !isCell(line, next);
    }

    /**
     * «Ngân sách xã», then «1.240» or «1, 2, 4»: cells of a table that came out one below another.
     */
    private static boolean isCell(String line, String next) {
        return line.length() < SENTENCE && FIGURES.matcher(next).matches();
    }

    /** «06 tiêu chí: 1; 2; 13;», then «18 và 09 chỉ tiêu». */
    private static boolean listGoesOn(String end, String next) {
        return MORE_NUMBERS.matcher(end).find() && NUMBERS_GO_ON.matcher(next).matches();
    }

    /** A page ended before a name: «… của xã», then «Lúa Vàng …». */
    private static boolean torn(String line, String end, String next) {
        return line.length() > SENTENCE && DANGLING.matcher(end).find() && !Letters.capitals(next);
    }

    private static boolean row(String line) {
        return line.contains(" | ");
    }

    /** A short numbered line is a heading: what comes after a gap is its text. */
    private static boolean isHeading(String line) {
        return line.length() < 80 && HEADING.matcher(line).find();
    }

    private static boolean goesOn(char first) {
        return Character.isLowerCase(first) || ",.;:)%”".indexOf(first) >= 0;
    }

    /** «- 2025», «2022. tiếp»: a dash or a number that fell to the beginning of a line. */
    private static boolean fellToFront(String next) {
        if (Character.isLetter(next.charAt(0))) {
            return false;
        }
        var opener = Opener.of(next);
        if (opener == null || opener.end() >= next.length()) {
            return true;
        }
        var first = next.charAt(opener.end());
        return opener.style() == Opener.Style.PLUS
                ? Character.isDigit(first)
                : Character.isLowerCase(first) || Character.isDigit(first);
    }

    /** The first word of the next line would not have found room on this one. */
    private boolean full(String line, String next) {
        if (width == 0) {
            return false;
        }
        int space = next.indexOf(' ');
        int word = space < 0 ? next.length() : space;
        return line.length() + 1 + word >= width * NEARLY;
    }

    /** The width the text was wrapped at; 0: it was not, a line is a paragraph. */
    private int width() {
        int lower = 0;
        int pairs = 0;
        int widest = 0;
        for (int i = 0; i + 1 < lines.length; i++) {
            if (lines[i].isEmpty() || lines[i + 1].isEmpty() || Opener.of(lines[i + 1]) != null) {
                continue;
            }
            pairs++;
            if (goesOn(lines[i + 1].charAt(0)) && !Letters.capitals(lines[i])) {
                lower++;
                widest = Math.max(widest, lines[i].length());
            }
        }
        return lower >= 2 && lower * 4 >= pairs && widest <= WIDEST ? widest : 0;
    }

    private void append(String line, int number) {
        if (!text.isEmpty()) {
            add(" ", number);
        }
        add(line, number);
    }

    private void add(String piece, int number) {
        int from = text.length();
        text.append(piece);
        if (text.length() > lineOf.length) {
            lineOf = Arrays.copyOf(lineOf, Math.max(text.length(), lineOf.length * 2));
        }
        Arrays.fill(lineOf, from, text.length(), number);
    }

    private void close() {
        var whole = new Paragraph(text.toString(), Arrays.copyOf(lineOf, text.length()));
        for (int from = 0; from < whole.text().length(); ) {
            int to = end(whole.text(), from);
            done.add(whole.part(from, to));
            from = to;
            while (from < whole.text().length() && whole.text().charAt(from) == ' ') {
                from++;
            }
        }
        text.setLength(0);
    }

    /** Nobody writes paragraphs of many pages: what comes as one is parted at a sentence. */
    private static int end(String text, int from) {
        if (text.length() - from <= LONGEST) {
            return text.length();
        }
        var stretch = text.substring(from, from + LONGEST);
        int sentence = stretch.lastIndexOf(". ");
        if (sentence > 0) {
            return from + sentence + 1;
        }
        int word = stretch.lastIndexOf(' ');
        return from + (word > 0 ? word : LONGEST);
    }
}

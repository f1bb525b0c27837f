package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.reader.When.Form;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a figure is meant: reached or aimed at, when, and of whom. */
final class Sense {

    /** With the slips OCR and typing make of «phấn đấu». */
    static final Pattern AIM =
            pattern(
                    "ph[âầấẩẫậ]n đ[âầấẩẫậ]u|mục tiêu|(?<!\\p{L})sẽ |dự kiến|nâng (?:tổng số"
                        + " )?(?:[^.;]{0,30}? )?lên|để (?:đạt|nâng)|hoàn thành thêm|đạt thêm|thêm"
                        + " \\d|kế hoạch (?:là|giao|năm)|đến (?:hết |cuối )?năm \\d{4}"
                        + " (?:có|đạt|hoàn)");

    static final Pattern REACHED =
            pattern(
                    "(?<!\\p{L})đã (?!đề|nêu|được giao)|tính đến|đến nay|hiện nay|hiện có|hiện"
                            + " tại|kết quả|đạt được|trong năm qua|hết năm|thực hiện năm");
    private static final Pattern AIM_HEADING =
            pattern(
                    "mục tiêu|phương hướng|kế hoạch (?:thực hiện )?năm|nhiệm vụ|ph[âầấẩẫậ]n"
                            + " đ[âầấẩẫậ]u|chỉ tiêu chủ yếu");
    private static final Pattern REACHED_HEADING =
            pattern("kết quả|tình hình|đánh giá|thực trạng|hiện trạng|tồn tại|hạn chế");
    private static final Pattern ASKING_HEADING = pattern("kiến nghị|đề xuất");
    static final Pattern UNIT_NAME =
            Pattern.compile(
                    "(?<!\\p{L})(?:[Xx]ã|XÃ|[Tt]hôn|[Bb]ản|[Ấấ]p|[Xx]óm|[Hh]uyện|[Pp]hường|[Tt]hị"
                        + " trấn|[Bb]uôn)\\s(\\p{Lu}[\\p{L}’']{0,12}(?:\\s\\p{Lu}[\\p{L}’']{0,12}){0,3})");

    private static final Pattern COMPARED =
            pattern("so với (?:cuối |đầu |cùng kỳ |thời điểm |kế hoạch )*$");

    /** How far back a sentence is read. */
    private static final int FAR = 400;

    private Sense() {}

    /** Something to be reached, not something that is so. */
    static boolean isAim(Passage passage, int offset) {
        var sentence = passage.sentenceAt(offset);
        var from = Math.max(sentence.start(), offset - FAR);
        var aim = passage.cues().aims().last(from, offset);
        var reached = passage.cues().reached().last(from, offset);
        if (aim >= 0 || reached >= 0) {
            return aim > reached;
        }
        for (var heading : Passages.above(passage)) {
            if (find(REACHED_HEADING, heading.text())) {
                return false;
            }
            if (find(AIM_HEADING, heading.text())) {
                return true;
            }
        }
        return false;
    }

    /** Under a heading of results, not of plans. */
    static boolean looksBack(Passage passage) {
        for (var heading : Passages.above(passage)) {
            if (find(ASKING_HEADING, heading.text())) {
                return false;
            }
            if (find(REACHED_HEADING, heading.text())) {
                return true;
            }
            if (find(AIM_HEADING, heading.text())) {
                return false;
            }
        }
        return false;
    }

    /** A name for the time a figure is of, the same for the same time; "" where none is told. */
    static String time(Passage passage, int offset) {
        var sentence = passage.sentenceAt(offset);
        When nearest = null;
        for (var when : passage.whensIn(sentence.start(), sentence.end())) {
            if (usable(when)
                    && !compared(passage, when)
                    && (nearest == null || when.end() <= offset)) {
                nearest = when;
            }
        }
        if (nearest != null) {
            return name(passage, nearest);
        }
        for (var heading : Passages.above(passage)) {
            for (var when : heading.whens()) {
                if (usable(when)) {
                    return name(heading, when);
                }
            }
        }
        return "";
    }

    /** «so với năm 2020»: another time's figure. */
    private static boolean compared(Passage passage, When when) {
        return COMPARED.matcher(passage.between(when.start() - 24, when.start())).find();
    }

    private static boolean usable(When when) {
        return when.form() != Form.PERIOD && when.form() != Form.WEEKDAY && !when.every();
    }

    private static String name(Passage passage, When when) {
        var last = when.last(0);
        if (last == null) {
            return passage.between(when.start(), when.end()).toLowerCase(Locale.ROOT);
        }
        var opening = passage.between(when.start() - 6, when.start()).endsWith("đầu ");
        return last + (opening ? " đầu" : "");
    }

    /** The unit named last before a figure in its sentence or its bullet's heading; "" : none. */
    static String subject(Passage passage, int offset) {
        var sentence = passage.sentenceAt(offset);
        var from = Math.max(sentence.start(), offset - FAR);
        var here = passage.cues().names().words(passage.text(), from, offset);
        var name = here == null ? null : lastName(here);
        if (name != null) {
            return name;
        }
        for (var heading : Passages.above(passage)) {
            var above = heading.text().length() < 120 ? lastName(heading.text()) : null;
            if (above != null) {
                return above;
            }
        }
        return "";
    }

    static @Nullable String lastName(String text) {
        var matcher = UNIT_NAME.matcher(text);
        String name = null;
        while (matcher.find()) {
            name = matcher.group(1);
        }
        return name;
    }

    static boolean find(Pattern pattern, String text) {
        return pattern.matcher(text).find();
    }

    /** Where the last match begins; -1: none. */
    static int last(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        var at = -1;
        while (matcher.find()) {
            at = matcher.start();
        }
        return at;
    }

    static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

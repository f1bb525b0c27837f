package vn.chungsuc.reader;

import java.util.regex.Pattern;

/** The lines of a document's form that are never part of a sentence. */
final class FormLine {

    static final Pattern NATION =
            Pattern.compile(
                    "CỘNG\\s+H[ÒO][ÀA]\\s+XÃ\\s+HỘI\\s+CHỦ\\s+NGHĨA(?:\\s+VIỆT\\s*NAM)?",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    static final Pattern MOTTO =
            Pattern.compile(
                    "Độc\\s+lập\\s*[-–—.,]?\\s*Tự\\s+do\\s*[-–—.,]?\\s*Hạnh\\s+phúc",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    static final Pattern PARTY = Pattern.compile("ĐẢNG\\s+CỘNG\\s+SẢN\\s+VIỆT\\s*NAM");
    static final Pattern YOUTH =
            Pattern.compile("ĐOÀN\\s+(?:TNCS|THANH NIÊN CỘNG SẢN)\\s+HỒ CHÍ MINH");
    static final Pattern PLACE_AND_DATE =
            Pattern.compile(
                    "^(?:(?<place>\\p{Lu}[\\p{L}\\d .'’-]{0,50}?)\\s*[,.]\\s*)?"
                            + "(?<date>[Nn]gày[\\s.…_/\\d-]{0,30}(?:tháng[\\s.…_\\d]{0,20})?"
                            + "(?:năm[\\s.…_\\d]{0,20})?)$");
    static final Pattern NUMBER =
            Pattern.compile(
                    "^S[ốỐ]\\s*[:.]?\\s*(?<number>\\d{1,5}[A-Za-z]?(?:\\s*/\\s*20\\d\\d(?=\\s*/))?)?"
                        + "[\\s.…_]*+(?:[/–-]\\s*)?(?<symbol>\\p{Lu}\\p{L}?\\p{Lu}\\p{L}{0,6}"
                        + "(?:\\s?[-–/.&]\\s?\\p{Lu}[\\p{L}\\d]{0,12}){0,5})?");
    static final Pattern RECIPIENTS =
            Pattern.compile(
                    "^N[ơƠ][iI] nhận\\s*:?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    static final Pattern AUTHORITY =
            Pattern.compile(
                    "^(?<mark>TM|T/M|KT|K/T|TL|T/L|TUQ|T/UQ|Q)\\s*[./]\\s*(?=\\p{Lu})|^(?<bare>T/M|K/T|T/L)\\s+(?=\\p{Lu})");
    static final Pattern ADDRESSEE = Pattern.compile("^Kính gửi\\b");

    private static final Pattern PLACEHOLDER =
            Pattern.compile("^(?:#[\\p{L}_]+|\\{\\{?[^{}]{1,40}\\}\\}?)$");
    private static final Pattern SIGNED =
            Pattern.compile("^[(\\[]?(?:[Đđ]ã ký|[Kk]ý tên|[Kk]ý, ghi rõ)[^)\\]]{0,40}[)\\]]?$");

    private FormLine() {}

    static boolean standsAlone(String line) {
        if (line.length() > 160) {
            return false;
        }
        var text = Tone.one(line);
        return NATION.matcher(text).find() && Letters.capitals(upTo(text, "Độc"))
                || MOTTO.matcher(text).find() && text.length() < 80
                || PARTY.matcher(text).find() && text.length() < 80
                || numbered(text)
                || PLACE_AND_DATE.matcher(text).matches() && !Character.isLowerCase(text.charAt(0))
                || RECIPIENTS.matcher(text).find()
                || AUTHORITY.matcher(text).find()
                || ADDRESSEE.matcher(text).find()
                || PLACEHOLDER.matcher(text).matches()
                || SIGNED.matcher(text).matches();
    }

    /** «Số: 249/KH-BQL» and the blank one, not «Số hộ nghèo». */
    static boolean numbered(String text) {
        var found = NUMBER.matcher(text);
        return found.find()
                && (found.group("symbol") != null || text.length() > 2 && text.charAt(2) == ':');
    }

    /** A line of head or foot, whose columns are no cells. */
    static boolean inForm(String text) {
        return NATION.matcher(text).find()
                || MOTTO.matcher(text).find()
                || PARTY.matcher(text).find()
                || RECIPIENTS.matcher(text).find()
                || text.startsWith("Số:")
                || text.contains("ngày ")
                || Letters.capitals(text)
                || AUTHORITY.matcher(text).find();
    }

    static boolean signedMark(String text) {
        return SIGNED.matcher(text).matches();
    }

    private static String upTo(String text, String word) {
        int at = text.indexOf(word);
        return at < 0 ? text : text.substring(0, at);
    }
}

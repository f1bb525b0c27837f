package vn.chungsuc.reader;

import java.util.List;
import java.util.regex.Pattern;

/** How a number is written: «07-NQ/HU» of the Party, «188/KH-UBND» of the State. */
final class CitationFormRule implements Rule {

    private static final String ID = "citation-form";

    /** Endings of the Party's committees. */
    private static final Pattern PARTY =
            Pattern.compile(
                    "^\\d+[-/](?<type>\\p{L}{1,4})[-/](?<body>TW|TU|HU|ĐU|ĐUK|QU|ThU|TxU|CU|CB|BTGTU|BDVTU)$");

    private static final Pattern CODE =
            Pattern.compile("^\\d+(?:/\\d{4})?[-/](?<code>\\p{L}{2,4})(?![\\p{L}])");

    @Override
    public void check(Paper paper, List<Fact> facts, Reference reference, Findings findings) {
        for (var cited : paper.citations()) {
            var number = cited.number();
            if (number == null) {
                continue;
            }
            var party = PARTY.matcher(number);
            if (party.matches()) {
                partyNumber(cited, number, party.group("type"), party.group("body"), findings);
            }
            spaced(cited, findings);
            typeOf(cited, number, findings);
        }
    }

    private static void partyNumber(
            Citation cited, String number, String type, String body, Findings findings) {
        var digits = number.replaceFirst("[-/].*", "");
        var due = digits + "-" + type + "/" + body;
        if (!due.equals(number)) {
            warn(
                    cited,
                    "Số, ký hiệu văn bản của Đảng viết «%s», văn bản ghi «%s»."
                            .formatted(due, number),
                    due,
                    number,
                    findings);
        }
    }

    private static void spaced(Citation cited, Findings findings) {
        var quote = cited.quote();
        var spaced = Pattern.compile("\\d\\s+[-–/]\\s*\\p{Lu}|\\d[-–/]\\s+\\p{Lu}").matcher(quote);
        var number = cited.number();
        if (number != null && spaced.find()) {
            warn(
                    cited,
                    "Số và ký hiệu viết liền: «%s».".formatted(number),
                    number,
                    Quote.around(quote, spaced.start(), spaced.end()),
                    findings);
        }
    }

    /** «Quyết định số 12/KH-UBND»: the symbol says another type. */
    private static void typeOf(Citation cited, String number, Findings findings) {
        var code = CODE.matcher(number);
        if (!code.find()) {
            return;
        }
        var meant = DocumentType.CODES.get(code.group("code"));
        if (meant == null
                || generic(cited.type())
                || meant.equalsIgnoreCase(cited.type())
                || cited.type().length() < 4) {
            return;
        }
        if (cited.type().startsWith(meant)
                || number.contains("NQLT")
                || meant.startsWith(cited.type())) {
            return;
        }
        warn(
                cited,
                "Ghi là %s nhưng ký hiệu «%s» là của %s."
                        .formatted(cited.type(), code.group("code"), meant),
                meant,
                cited.type(),
                findings);
    }

    private static boolean generic(String type) {
        return type.equalsIgnoreCase("Văn bản")
                || type.equalsIgnoreCase("Công văn")
                || type.equals("Bộ tiêu chí");
    }

    private static void warn(
            Citation cited, String message, String expected, String found, Findings findings) {
        findings.add(
                new Finding(
                        ID,
                        Severity.WARN,
                        cited.line(),
                        Quote.start(cited.quote()),
                        message,
                        expected,
                        found));
    }
}

package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A reading as a person reads it in a terminal. */
final class CheckText {

    private CheckText() {}

    static String of(String file, Reading reading) {
        var lines = new ArrayList<String>();
        lines.add(file);
        var of = reading.paper().particulars();
        lines.add("  " + heading(of));
        reading.findings().stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparingInt(Finding::line))
                .forEach(finding -> add(lines, finding));
        lines.add(summary(reading));
        reading.agreements()
                .forEach(one ->
                        lines.add("  khớp   dòng %d: %s".formatted(one.line(), one.message())));
        return String.join("\n", lines);
    }

    private static String heading(Particulars of) {
        var number = of.number() == null ? "(chưa có số)" : of.number();
        return "%s %s/%s · %s · %s"
                .formatted(
                        said(of.type(), "(không rõ loại)"),
                        number,
                        said(of.symbol(), "…"),
                        said(of.issuer(), "(không rõ cơ quan)"),
                        of.date() == null
                                ? "(chưa có ngày)"
                                : vn.chungsuc.shared.Vi.date(of.date()));
    }

    private static String said(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }

    private static void add(List<String> lines, Finding finding) {
        lines.add(
                "  %-6s dòng %d: %s [%s]"
                        .formatted(
                                word(finding.severity()),
                                finding.line(),
                                finding.message(),
                                finding.rule()));
        if (!finding.quote().isEmpty()) {
            lines.add("         «" + finding.quote() + "»");
        }
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "LỖI";
            case WARN -> "xem lại";
            case INFO -> "nhắc";
        };
    }

    private static String summary(Reading reading) {
        return "  %d lỗi, %d chỗ cần xem lại, %d nhắc; %d phép tính đã đối chiếu, khớp"
                .formatted(
                        count(reading, Severity.ERROR),
                        count(reading, Severity.WARN),
                        count(reading, Severity.INFO),
                        reading.agreements().size());
    }

    private static long count(Reading reading, Severity severity) {
        return reading.findings().stream().filter(one -> one.severity() == severity).count();
    }
}

package vn.chungsuc.quickreport;

import static vn.chungsuc.documents.OfficialPaper.Span.figure;
import static vn.chungsuc.documents.OfficialPaper.Span.gap;
import static vn.chungsuc.documents.OfficialPaper.Span.text;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.OfficialPaper.Align;
import vn.chungsuc.documents.OfficialPaper.Block;
import vn.chungsuc.documents.OfficialPaper.Column;
import vn.chungsuc.documents.OfficialPaper.Paragraph;
import vn.chungsuc.documents.OfficialPaper.Row;
import vn.chungsuc.documents.OfficialPaper.Span;
import vn.chungsuc.documents.OfficialPaper.Table;
import vn.chungsuc.quickreport.QuickFigures.Counts;
import vn.chungsuc.quickreport.QuickFigures.Lack;
import vn.chungsuc.quickreport.QuickFigures.Stand;
import vn.chungsuc.shared.Vi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The figures of a unit's month on its own sheet, as they stand in its report. */
class QuickParts {

    static final String NO_FIGURE = "chưa có số liệu";

    /** The keys of the two listings of what cannot be judged. */
    static final String MISSING = "missing";

    static final String UNDECIDED = "undecided";

    private final QuickFigures figures;

    QuickParts(QuickFigures figures) {
        this.figures = figures;
    }

    List<Block> results() {
        var stand = figures.ownStand();
        var now = stand == null ? null : stand.now();
        if (stand == null || now == null) {
            return List.of(
                    Paragraph.of(
                            gap(
                                    "Kết quả đánh giá năm %d: %s."
                                            .formatted(figures.year(), NO_FIGURE),
                                    null)));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(summary(stand, now));
        blocks.add(counts(stand, now));
        if (stand.before() != null) {
            blocks.add(changes("Đạt thêm trong kỳ", stand.gained(), stand.gainedIndicators()));
            blocks.add(changes("Không còn đạt trong kỳ", stand.lost(), stand.lostIndicators()));
        }
        blocks.addAll(lacking(stand.lacking()));
        return blocks;
    }

    private Paragraph summary(Stand stand, Counts now) {
        var key = "unit:" + stand.code();
        var spans = new ArrayList<Span>();
        spans.add(
                text(
                        "Số liệu đến hết ngày %s, theo %s: %s đạt "
                                .formatted(
                                        Vi.date(figures.asOf()),
                                        figures.setName(),
                                        lower(stand.name()))));
        spans.add(figure(now.criteria() + "/" + figures.total(), key));
        spans.add(text(" tiêu chí, "));
        spans.add(figure(now.indicators() + "/" + now.applicable(), key));
        spans.add(text(" chỉ tiêu áp dụng"));
        if (stand.declared() != null) {
            spans.add(text("; theo văn bản đã khai là "));
            spans.add(figure(stand.declared() + "/" + figures.total(), key));
            spans.add(text(" tiêu chí"));
        }
        spans.add(text("."));
        return new Paragraph(spans);
    }

    private Table counts(Stand stand, Counts now) {
        return new Table(
                "So sánh với kỳ trước, số liệu đến hết ngày " + Vi.date(figures.asOf()),
                null,
                comparing(figures),
                compared(stand.before(), now, "unit:" + stand.code()),
                stand.before() == null
                        ? "Kỳ trước chưa có số liệu theo bộ tiêu chí này, không so sánh."
                        : null);
    }

    /** The columns of a table that sets two cut-offs side by side. */
    static List<Column> comparing(QuickFigures figures) {
        return List.of(
                new Column("Nội dung", 40, Align.LEFT),
                new Column("Kỳ trước, " + Vi.date(figures.previous()), 20, Align.RIGHT),
                new Column("Kỳ này, " + Vi.date(figures.asOf()), 20, Align.RIGHT),
                new Column("Tăng, giảm", 15, Align.RIGHT));
    }

    private static List<Row> compared(@Nullable Counts before, Counts now, String key) {
        return List.of(
                row("Tiêu chí đạt", before == null ? null : before.criteria(), now.criteria(), key),
                row(
                        "Chỉ tiêu đạt",
                        before == null ? null : before.indicators(),
                        now.indicators(),
                        key),
                row(
                        "Chỉ tiêu chưa có số liệu",
                        before == null ? null : before.missing(),
                        now.missing(),
                        key));
    }

    private static Row row(String label, @Nullable Integer before, int now, String key) {
        return new Row(
                List.of(
                        text(label),
                        before == null ? gap("–", key) : figure(Vi.number(before), key),
                        figure(Vi.number(now), key),
                        before == null ? gap("–", key) : figure(signed(now - before), key)),
                false);
    }

    private Paragraph changes(String label, List<Integer> criteria, List<String> indicators) {
        var words = new ArrayList<String>();
        if (!criteria.isEmpty()) {
            words.add(
                    "tiêu chí "
                            + criteria.stream()
                                    .map(n -> n + " " + figures.nameOf(n))
                                    .collect(Collectors.joining("; ")));
        }
        if (!indicators.isEmpty()) {
            words.add("chỉ tiêu " + String.join(", ", indicators));
        }
        return Paragraph.of(
                label + ": " + (words.isEmpty() ? "không có" : String.join("; ", words)) + ".");
    }

    /** Two listings: what is not met wants a cause and a proposal, what has no figure wants it. */
    private List<Block> lacking(List<Lack> lacking) {
        var blocks = new ArrayList<Block>();
        var rows = lacking.stream().filter(Lack::wantsCause).map(QuickParts::row).toList();
        blocks.add(rows.isEmpty() ? Paragraph.of("Không có chỉ tiêu chưa đạt.") : causes(rows));
        listed(
                "Chỉ tiêu chưa có số liệu, cần bổ sung số liệu",
                lacking.stream().filter(Lack::wantsFigure).map(Lack::code).toList(),
                MISSING,
                blocks);
        listed(
                "Chỉ tiêu có số liệu, chưa xét được vì chưa có ngưỡng hoặc số liệu chưa đủ phần",
                lacking.stream().filter(Lack::wantsThreshold).map(Lack::code).toList(),
                UNDECIDED,
                blocks);
        return blocks;
    }

    private static void listed(String label, List<String> codes, String key, List<Block> to) {
        if (!codes.isEmpty()) {
            to.add(
                    Paragraph.of(
                            text(label + ": "),
                            figure(String.valueOf(codes.size()), key),
                            text(" chỉ tiêu (" + String.join(", ", codes) + ").")));
        }
    }

    private static Table causes(List<Row> rows) {
        return new Table(
                "Chỉ tiêu chưa đạt, nguyên nhân và đề xuất",
                null,
                List.of(
                        new Column("CT", 7, Align.CENTRE),
                        new Column("Chỉ tiêu", 38, Align.LEFT),
                        new Column("Nguyên nhân", 30, Align.LEFT),
                        new Column("Đề xuất", 25, Align.LEFT)),
                rows,
                null);
    }

    private static Row row(Lack lack) {
        var key = "lack:" + lack.code();
        return new Row(
                List.of(
                        text(lack.code()),
                        text(lack.name()),
                        lack.cause() == null ? gap("chưa ghi", key) : figure(cause(lack), key),
                        lack.proposal() == null
                                ? gap("chưa ghi", key)
                                : figure(lack.proposal(), key)),
                false);
    }

    static String cause(Lack lack) {
        var kind =
                lack.subjective() == null
                        ? ""
                        : lack.subjective() ? " (chủ quan)" : " (khách quan)";
        return lack.cause() + kind;
    }

    static String signed(int difference) {
        return difference > 0 ? "+" + difference : String.valueOf(difference);
    }

    /** «Xã Bờ Tre» inside a sentence. */
    static String lower(String name) {
        return name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
    }
}

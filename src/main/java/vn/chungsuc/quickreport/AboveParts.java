package vn.chungsuc.quickreport;

import static vn.chungsuc.documents.OfficialPaper.Span.figure;
import static vn.chungsuc.documents.OfficialPaper.Span.gap;
import static vn.chungsuc.documents.OfficialPaper.Span.text;

import vn.chungsuc.documents.OfficialPaper.Align;
import vn.chungsuc.documents.OfficialPaper.Annex;
import vn.chungsuc.documents.OfficialPaper.Block;
import vn.chungsuc.documents.OfficialPaper.Column;
import vn.chungsuc.documents.OfficialPaper.Paragraph;
import vn.chungsuc.documents.OfficialPaper.Row;
import vn.chungsuc.documents.OfficialPaper.Span;
import vn.chungsuc.documents.OfficialPaper.Table;
import vn.chungsuc.quickreport.QuickFigures.Counts;
import vn.chungsuc.quickreport.QuickFigures.Stand;
import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** The figures of the month of all units below one, as they stand in its report. */
class AboveParts {

    private static final int MOST_HELD = 5;
    private final QuickFigures figures;
    private final List<Stand> known;

    AboveParts(QuickFigures figures) {
        this.figures = figures;
        this.known = figures.assessed();
    }

    List<Block> results() {
        var blocks = new ArrayList<Block>();
        blocks.add(summary());
        if (!known.isEmpty()) {
            blocks.add(counts());
            blocks.add(changes("Đạt thêm trong kỳ", Stand::gained));
            blocks.add(changes("Không còn đạt trong kỳ", Stand::lost));
            blocks.add(held());
        }
        return blocks;
    }

    private Paragraph summary() {
        var units = figures.units().size();
        var spans = new ArrayList<Span>();
        spans.add(
                text(
                        "Số liệu đến hết ngày "
                                + Vi.date(figures.asOf())
                                + ", theo "
                                + figures.setName()
                                + ": "));
        spans.add(figure(known.size() + "/" + units, "units"));
        spans.add(text(" đơn vị thuộc diện đánh giá đã có số liệu"));
        if (!known.isEmpty()) {
            spans.add(text("; đạt đủ " + figures.total() + " tiêu chí: "));
            spans.add(figure(ready(known, Stand::now) + "/" + units, "units"));
            spans.add(text(" đơn vị; bình quân một đơn vị đạt "));
            spans.add(figure(mean(), "units"));
            spans.add(text(" tiêu chí"));
        }
        spans.add(text("."));
        return new Paragraph(spans);
    }

    private String mean() {
        var met = sum(known, stand -> now(stand).criteria());
        return Vi.number(
                BigDecimal.valueOf(met)
                        .divide(BigDecimal.valueOf(known.size()), 1, RoundingMode.HALF_UP));
    }

    private static Counts now(Stand stand) {
        return java.util.Objects.requireNonNull(stand.now());
    }

    private long ready(
            List<Stand> stands,
            java.util.function.Function<Stand, @org.jspecify.annotations.Nullable Counts> of) {
        return stands.stream()
                .map(of)
                .filter(counts -> counts != null && counts.criteria() == figures.total())
                .count();
    }

    private static int sum(List<Stand> stands, ToIntFunction<Stand> of) {
        return stands.stream().mapToInt(of).sum();
    }

    /** Only units known at both cut-offs are compared. */
    private Table counts() {
        var both = known.stream().filter(stand -> stand.before() != null).toList();
        return new Table(
                "So sánh với kỳ trước, số liệu đến hết ngày " + Vi.date(figures.asOf()),
                null,
                QuickParts.comparing(figures),
                compared(both),
                both.size() == known.size()
                        ? null
                        : "So sánh trên %d đơn vị có số liệu ở cả hai kỳ.".formatted(both.size()));
    }

    private List<Row> compared(List<Stand> both) {
        var any = !both.isEmpty();
        return List.of(
                row(
                        "Đơn vị đạt đủ tiêu chí",
                        (int) ready(both, Stand::before),
                        (int) ready(both, Stand::now),
                        any),
                row(
                        "Lượt tiêu chí đạt",
                        sum(both, s -> before(s).criteria()),
                        sum(both, s -> now(s).criteria()),
                        any),
                row(
                        "Lượt chỉ tiêu đạt",
                        sum(both, s -> before(s).indicators()),
                        sum(both, s -> now(s).indicators()),
                        any));
    }

    private static Counts before(Stand stand) {
        return java.util.Objects.requireNonNull(stand.before());
    }

    private static Row row(String label, int before, int now, boolean comparable) {
        return new Row(
                List.of(
                        text(label),
                        comparable ? figure(Vi.number(before), "units") : gap("–", "units"),
                        comparable ? figure(Vi.number(now), "units") : gap("–", "units"),
                        comparable
                                ? figure(QuickParts.signed(now - before), "units")
                                : gap("–", "units")),
                false);
    }

    private Paragraph changes(String label, java.util.function.Function<Stand, List<Integer>> of) {
        var words =
                known.stream()
                        .filter(stand -> !of.apply(stand).isEmpty())
                        .map(stand ->
                                stand.name()
                                        + " (tiêu chí "
                                        + of.apply(stand).stream()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(", "))
                                        + ")")
                        .collect(Collectors.joining("; "));
        return Paragraph.of(label + ": " + (words.isEmpty() ? "không có" : words) + ".");
    }

    /** The criteria that hold most units back. */
    private Paragraph held() {
        var words =
                figures.criteria().stream()
                        .filter(c -> unmet(c.number()) > 0)
                        .sorted(
                                Comparator.comparing(
                                        (QuickFigures.Criterion c) -> -unmet(c.number())))
                        .limit(MOST_HELD)
                        .map(c ->
                                "%d %s (%d đơn vị%s)"
                                        .formatted(
                                                c.number(),
                                                c.name(),
                                                unmet(c.number()),
                                                lacking(c.number())))
                        .collect(Collectors.joining("; "));
        return Paragraph.of(
                words.isEmpty()
                        ? "Không có tiêu chí nào có đơn vị chưa đạt."
                        : "Tiêu chí còn nhiều đơn vị chưa đạt: " + words + ".");
    }

    private long unmet(int criterion) {
        return known.stream()
                .filter(stand -> !now(stand).met().contains(criterion))
                .filter(stand -> !now(stand).lacks(criterion))
                .count();
    }

    /** No figure is no failure: counted apart. */
    private String lacking(int criterion) {
        var units = known.stream().filter(stand -> now(stand).lacks(criterion)).count();
        return units == 0 ? "" : ", %d chưa có số liệu".formatted(units);
    }

    /** Units × criteria, with what was gained and lost since the last cut-off. */
    Annex annex() {
        var rows = new ArrayList<Row>();
        for (var stand : figures.units()) {
            rows.add(row(rows.size() + 1, stand));
        }
        return new Annex(
                "Kết quả từng tiêu chí của các đơn vị",
                List.of(
                        new Table(
                                "Kết quả từng tiêu chí, số liệu đến hết ngày "
                                        + Vi.date(figures.asOf()),
                                null,
                                columns(),
                                rows,
                                "x: đạt; +: đạt thêm trong kỳ; o: chưa đạt; o*: không còn đạt trong"
                                        + " kỳ; –: chưa có số liệu. Tiêu chí: "
                                        + legend()
                                        + ".")));
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(new Column("TT", 4, Align.CENTRE));
        columns.add(new Column("Đơn vị", 20, Align.LEFT));
        figures.criteria().forEach(c -> columns.add(new Column("" + c.number(), 4, Align.CENTRE)));
        columns.add(new Column("Kỳ trước", 7, Align.RIGHT));
        columns.add(new Column("Kỳ này", 7, Align.RIGHT));
        return columns;
    }

    private String legend() {
        return figures.criteria().stream()
                .map(c -> c.number() + " " + c.name())
                .collect(Collectors.joining("; "));
    }

    private Row row(int number, Stand stand) {
        var key = "unit:" + stand.code();
        var cells = new ArrayList<Span>();
        cells.add(text(String.valueOf(number)));
        cells.add(text(stand.name()));
        for (var criterion : figures.criteria()) {
            cells.add(figure(mark(stand, criterion.number()), key));
        }
        var before = stand.before();
        var now = stand.now();
        cells.add(before == null ? gap("–", key) : figure("" + before.criteria(), key));
        cells.add(now == null ? gap("–", key) : figure("" + now.criteria(), key));
        return new Row(cells, false);
    }

    private static String mark(Stand stand, int criterion) {
        if (stand.now() == null) {
            return "–";
        }
        if (now(stand).met().contains(criterion)) {
            return stand.gained().contains(criterion) ? "+" : "x";
        }
        if (stand.lost().contains(criterion)) {
            return "o*";
        }
        return now(stand).lacks(criterion) ? "–" : "o";
    }
}

package vn.chungsuc.reporting;

import static vn.chungsuc.documents.OfficialPaper.Span.figure;
import static vn.chungsuc.documents.OfficialPaper.Span.gap;
import static vn.chungsuc.documents.OfficialPaper.Span.text;

import vn.chungsuc.documents.OfficialPaper.Align;
import vn.chungsuc.documents.OfficialPaper.Column;
import vn.chungsuc.documents.OfficialPaper.Row;
import vn.chungsuc.documents.OfficialPaper.Span;
import vn.chungsuc.documents.OfficialPaper.Table;
import vn.chungsuc.reporting.Figures.Criterion;
import vn.chungsuc.shared.Vi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The annex of the report on a unit above communes. */
class MatrixPart {

    private final Figures figures;

    MatrixPart(Figures figures) {
        this.figures = figures;
    }

    /** Units × criteria, one mark a cell. */
    Table matrix() {
        var columns = new ArrayList<Column>();
        columns.add(new Column("TT", 4, Align.CENTRE));
        columns.add(new Column("Đơn vị", 22, Align.LEFT));
        figures.criteria()
                .forEach(c -> columns.add(new Column(String.valueOf(c.number()), 4, Align.CENTRE)));
        columns.add(new Column("Tiêu chí đạt", 7, Align.RIGHT));
        columns.add(new Column("Chỉ tiêu đạt", 8, Align.RIGHT));
        columns.add(new Column("Theo khai báo", 8, Align.RIGHT));
        var rows = new ArrayList<Row>();
        for (var i = 0; i < figures.units().size(); i++) {
            rows.add(new Row(line(i), false));
        }
        rows.add(new Row(foot(), true));
        var legend =
                figures.criteria().stream()
                        .map(c -> c.number() + " " + c.name())
                        .collect(Collectors.joining("; "));
        return new Table(
                "Kết quả từng tiêu chí của các đơn vị, số liệu đến " + Vi.date(figures.asOf()),
                null,
                columns,
                rows,
                "x: đạt; x*: đạt, kế thừa năm trước, chưa rà soát; o: chưa đạt; –: chưa có số liệu;"
                    + " (x), (o): đạt, chưa đạt chỉ theo văn bản; k: không áp dụng. Tiêu chí: "
                        + legend
                        + ".");
    }

    private List<Span> line(int index) {
        var unit = figures.units().get(index);
        var key = "unit:" + unit.code();
        var cells = new ArrayList<Span>();
        cells.add(text(String.valueOf(index + 1)));
        cells.add(text(unit.name()));
        for (var criterion : figures.criteria()) {
            var mark = mark(unit, criterion);
            cells.add(figure(mark, "cell:" + unit.code() + ":" + criterion.number()));
        }
        cells.add(
                unit.assessed()
                        ? figure(unit.criteriaMet() + "/" + figures.total(), key)
                        : gap("–", key));
        cells.add(
                unit.assessed()
                        ? figure(unit.indicatorsMet() + "/" + unit.indicatorsTotal(), key)
                        : gap("–", key));
        cells.add(
                unit.declaredCriteria() == null
                        ? text("")
                        : figure(unit.declaredCriteria() + "/" + figures.total(), key));
        return cells;
    }

    private List<Span> foot() {
        var cells = new ArrayList<Span>();
        cells.add(text(""));
        cells.add(text("Số đơn vị đạt"));
        for (var criterion : figures.criteria()) {
            var key = "criterion:" + criterion.number() + ":met";
            cells.add(figure(Vi.number(figures.met(criterion)), key));
        }
        var itemised =
                figures.units().stream()
                        .mapToLong(unit -> FigureParts.or0(unit.criteriaMet()))
                        .sum();
        cells.add(figure(Vi.number(itemised), "mean"));
        cells.add(text(""));
        cells.add(text(""));
        return cells;
    }

    static String mark(Figures.Line unit, Criterion criterion) {
        return switch (unit.standing(criterion)) {
            case 'M' -> unit.carried(criterion) ? "x*" : "x";
            case 'N' -> "o";
            case 'm' -> "(x)";
            case 'n' -> "(o)";
            case 'A' -> "k";
            default -> "–";
        };
    }
}

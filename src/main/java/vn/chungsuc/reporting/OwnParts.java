package vn.chungsuc.reporting;

import static vn.chungsuc.documents.OfficialPaper.Span.figure;
import static vn.chungsuc.documents.OfficialPaper.Span.gap;
import static vn.chungsuc.documents.OfficialPaper.Span.text;
import static vn.chungsuc.reporting.FigureParts.NO_FIGURE;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.OfficialPaper.Align;
import vn.chungsuc.documents.OfficialPaper.Block;
import vn.chungsuc.documents.OfficialPaper.Column;
import vn.chungsuc.documents.OfficialPaper.Paragraph;
import vn.chungsuc.documents.OfficialPaper.Row;
import vn.chungsuc.documents.OfficialPaper.Span;
import vn.chungsuc.documents.OfficialPaper.Table;
import vn.chungsuc.reporting.Figures.Criterion;
import vn.chungsuc.reporting.Figures.Line;
import vn.chungsuc.reporting.Figures.Value;
import vn.chungsuc.shared.Vi;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The parts of a unit's report on its own sheet that come from the data. */
class OwnParts {

    private final Figures figures;
    private final @Nullable Line line;

    OwnParts(Figures figures) {
        this.figures = figures;
        this.line = figures.units().isEmpty() ? null : figures.units().getFirst();
    }

    List<Block> common() {
        var own = line;
        if (own == null || !own.assessed()) {
            return List.of(
                    Paragraph.of(
                            gap("Kết quả đánh giá theo bộ tiêu chí: " + NO_FIGURE + ".", "own")));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(counts(own));
        if (own.declaredCriteria() != null || own.declaredIndicators() != null) {
            blocks.add(declared(own));
        }
        return blocks;
    }

    List<Block> byCriterion() {
        var own = line;
        var rows = new ArrayList<Row>();
        for (var criterion : figures.criteria()) {
            rows.add(new Row(row(own, criterion), false));
        }
        var table =
                new Table(
                        "Kết quả từng tiêu chí, số liệu đến " + Vi.date(figures.asOf()),
                        null,
                        List.of(
                                new Column("TT", 5, Align.CENTRE),
                                new Column("Tiêu chí", 45, Align.LEFT),
                                new Column("Chỉ tiêu đạt", 14, Align.RIGHT),
                                new Column("Chưa có số liệu", 14, Align.RIGHT),
                                new Column("Kết quả", 20, Align.LEFT)),
                        rows,
                        null);
        return List.of(unmet(own), table);
    }

    List<Block> ratios() {
        return new FigureParts(figures).ratios();
    }

    /** Every criterion with its indicators, requirement and value. */
    Table annex() {
        var rows = new ArrayList<Row>();
        for (var criterion : figures.criteria()) {
            rows.add(
                    new Row(
                            List.of(
                                    text(String.valueOf(criterion.number())),
                                    text(criterion.name()),
                                    text(""),
                                    text(""),
                                    figure(state(line, criterion), "own:" + criterion.number())),
                            true));
            figures.values().stream()
                    .filter(value -> value.criterion() == criterion.number())
                    .forEach(value -> rows.add(new Row(row(value), false)));
        }
        return new Table(
                "Kết quả từng chỉ tiêu, số liệu đến " + Vi.date(figures.asOf()),
                null,
                List.of(
                        new Column("TT", 6, Align.CENTRE),
                        new Column("Tiêu chí, chỉ tiêu", 58, Align.LEFT),
                        new Column("Yêu cầu", 20, Align.LEFT),
                        new Column("Thực hiện", 22, Align.RIGHT),
                        new Column("Kết quả", 18, Align.LEFT)),
                rows,
                "* Ngưỡng cần xác nhận với văn bản ban hành.");
    }

    private Paragraph counts(Line own) {
        var spans = new ArrayList<Span>();
        spans.add(
                text(
                        "Tính đến "
                                + Vi.date(figures.asOf())
                                + ", theo "
                                + figures.setName()
                                + ", "
                                + figures.unitName()
                                + " đạt "));
        spans.add(figure(own.criteriaMet() + "/" + figures.total(), "own:criteria"));
        spans.add(text(" tiêu chí, "));
        spans.add(figure(own.indicatorsMet() + "/" + own.indicatorsTotal(), "own:indicators"));
        spans.add(text(" chỉ tiêu áp dụng; số tiêu chí "));
        spans.add(change(own));
        spans.add(text(". Trong các tiêu chí đạt có "));
        spans.add(figure(Vi.number(FigureParts.or0(own.criteriaCarried())), "own:carried"));
        spans.add(text(" tiêu chí kế thừa năm trước, chưa rà soát lại; còn "));
        spans.add(figure(Vi.number(own.empty()), "own:missing"));
        spans.add(text(" chỉ tiêu chưa có số liệu"));
        if (FigureParts.or0(own.indicatorsUndecided()) > 0) {
            spans.add(text(", "));
            spans.add(figure(Vi.number(FigureParts.or0(own.indicatorsUndecided())), "own:missing"));
            spans.add(text(" chỉ tiêu có số liệu nhưng chưa xét được"));
        }
        spans.add(text("."));
        return new Paragraph(spans);
    }

    private Span change(Line own) {
        var last = own.lastMet();
        return last == null || !figures.comparable()
                ? gap("chưa có số liệu năm trước để so sánh", "own:change")
                : figure(
                        FigureParts.changeWords(
                                FigureParts.or0(own.criteriaMet()) - last, "tiêu chí"),
                        "own:change");
    }

    private Paragraph declared(Line own) {
        var words = new ArrayList<String>();
        if (own.declaredCriteria() != null) {
            words.add(own.declaredCriteria() + "/" + figures.total() + " tiêu chí");
        }
        if (own.declaredIndicators() != null) {
            words.add(own.declaredIndicators() + " chỉ tiêu");
        }
        return Paragraph.of(
                text("Theo văn bản đã khai (" + own.declaredDocument() + "): "),
                figure(String.join(", ", words), "own:declared"),
                text("; con số trên đây tính theo từng chỉ tiêu đã nhập."));
    }

    private Paragraph unmet(@Nullable Line own) {
        if (own == null || !own.assessed()) {
            return Paragraph.of(gap("Kết quả từng tiêu chí: " + NO_FIGURE + ".", "own"));
        }
        var spans = new ArrayList<Span>();
        named("Tiêu chí chưa đạt", c -> own.isAt(c, 'N'), spans);
        named("Tiêu chí chưa đủ số liệu", c -> own.isAt(c, '-'), spans);
        named("Tiêu chí đạt chỉ theo văn bản", c -> own.isAt(c, 'm'), spans);
        named("Tiêu chí chưa đạt chỉ theo văn bản", c -> own.isAt(c, 'n'), spans);
        return spans.isEmpty()
                ? Paragraph.of("Không còn tiêu chí chưa đạt.")
                : new Paragraph(spans);
    }

    private void named(String label, Predicate<Criterion> which, List<Span> to) {
        var names =
                figures.criteria().stream()
                        .filter(which)
                        .map(c -> "số %d %s".formatted(c.number(), c.name()))
                        .collect(Collectors.joining("; "));
        if (!names.isEmpty()) {
            to.add(text((to.isEmpty() ? "" : " ") + label + ": "));
            to.add(figure(names, "own:criteria"));
            to.add(text("."));
        }
    }

    private List<Span> row(@Nullable Line own, Criterion criterion) {
        var key = "own:" + criterion.number();
        var values =
                figures.values().stream().filter(v -> v.criterion() == criterion.number()).toList();
        var met = values.stream().filter(v -> v.verdict().equals("Đạt")).count();
        var missing = values.stream().filter(v -> v.verdict().equals("Chưa có số liệu")).count();
        return List.of(
                text(String.valueOf(criterion.number())),
                text(criterion.name()),
                figure(met + "/" + values.size(), key),
                figure(Vi.number(missing), key),
                figure(state(own, criterion), key));
    }

    private List<Span> row(Value value) {
        var key = "value:" + value.code();
        return List.of(
                text(value.code()),
                text(value.name()),
                text(requirement(value)),
                value.text() == null ? gap(NO_FIGURE, key) : figure(value.text(), key),
                figure(value.verdict() + (value.carried() ? " (kế thừa)" : ""), key));
    }

    private static String requirement(Value value) {
        var words = value.requirement();
        return words == null ? "–" : value.confirmed() ? words : words + "*";
    }

    private static String state(@Nullable Line own, Criterion criterion) {
        if (own == null) {
            return "Chưa có số liệu";
        }
        return switch (own.standing(criterion)) {
            case 'M' -> own.carried(criterion) ? "Đạt (kế thừa)" : "Đạt";
            case 'N' -> "Chưa đạt";
            case 'A' -> "Không áp dụng";
            case 'm' -> "Đạt, chỉ văn bản ghi";
            case 'n' -> "Chưa đạt, chỉ văn bản ghi";
            default -> own.assessed() ? "Chưa đủ số liệu" : "Chưa có số liệu";
        };
    }
}

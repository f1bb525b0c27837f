package vn.chungsuc.reporting;

import static vn.chungsuc.documents.OfficialPaper.Span.figure;
import static vn.chungsuc.documents.OfficialPaper.Span.gap;
import static vn.chungsuc.documents.OfficialPaper.Span.text;

import vn.chungsuc.documents.OfficialPaper.Align;
import vn.chungsuc.documents.OfficialPaper.Block;
import vn.chungsuc.documents.OfficialPaper.Column;
import vn.chungsuc.documents.OfficialPaper.Paragraph;
import vn.chungsuc.documents.OfficialPaper.Row;
import vn.chungsuc.documents.OfficialPaper.Span;
import vn.chungsuc.documents.OfficialPaper.Table;
import vn.chungsuc.reporting.Figures.Band;
import vn.chungsuc.reporting.Figures.Criterion;
import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The parts of the report on a unit above communes that come from the data. */
class FigureParts {

    static final String NO_FIGURE = "chưa có số liệu";

    private final Figures figures;

    FigureParts(Figures figures) {
        this.figures = figures;
    }

    List<Block> common() {
        var blocks = new ArrayList<Block>();
        blocks.add(progress());
        if (figures.assessed() > 0) {
            blocks.add(mean());
        }
        blocks.addAll(declared());
        blocks.add(bands());
        return blocks;
    }

    List<Block> byCriterion() {
        var blocks = new ArrayList<Block>();
        held().ifPresentOrElse(
                        blocks::add,
                        () ->
                                blocks.add(
                                        Paragraph.of(
                                                gap(
                                                        "Kết quả từng tiêu chí: " + NO_FIGURE + ".",
                                                        "assessed"))));
        var rows = new ArrayList<Row>();
        for (var criterion : figures.criteria()) {
            var key = "criterion:" + criterion.number();
            var met = figures.met(criterion);
            rows.add(
                    new Row(
                            List.of(
                                    text(String.valueOf(criterion.number())),
                                    text(criterion.name()),
                                    figure(Vi.number(met), key + ":met"),
                                    figure(Vi.number(figures.notMet(criterion)), key + ":not"),
                                    figure(Vi.number(figures.missing(criterion)), key + ":missing"),
                                    figure(Vi.number(figures.declared(criterion)), key + ":paper"),
                                    percent(met, figures.units().size(), key + ":met")),
                            false));
        }
        blocks.add(
                new Table(
                        "Số đơn vị đạt từng tiêu chí, số liệu đến " + Vi.date(figures.asOf()),
                        "đơn vị",
                        List.of(
                                new Column("TT", 5, Align.CENTRE),
                                new Column("Tiêu chí", 40, Align.LEFT),
                                new Column("Đạt", 10, Align.RIGHT),
                                new Column("Chưa đạt", 10, Align.RIGHT),
                                new Column("Chưa có số liệu", 11, Align.RIGHT),
                                new Column("Chỉ văn bản ghi", 11, Align.RIGHT),
                                new Column("Tỷ lệ đạt (%)", 11, Align.RIGHT)),
                        rows,
                        note()));
        return blocks;
    }

    /** What is not applied is in none of the columns; the matrix shows where. */
    private @org.jspecify.annotations.Nullable String note() {
        return figures.hasNotApplicable()
                ? "Đơn vị không áp dụng tiêu chí không tính vào các cột trên."
                : null;
    }

    List<Block> ratios() {
        if (figures.sums().isEmpty()) {
            return List.of(Paragraph.of(gap("Số liệu tỷ lệ: " + NO_FIGURE + ".", "sums")));
        }
        var rows = new ArrayList<Row>();
        for (var sum : figures.sums()) {
            var key = "sum:" + sum.code();
            rows.add(
                    new Row(
                            List.of(
                                    text(sum.code()),
                                    text(sum.name()),
                                    figure(Vi.number(sum.numerator()), key),
                                    figure(Vi.number(sum.denominator()), key),
                                    figure(Vi.percent(sum.numerator(), sum.denominator()), key),
                                    figure(
                                            sum.shares().size() + "/" + figures.units().size(),
                                            key)),
                            false));
        }
        return List.of(
                new Table(
                        "Tổng hợp các chỉ tiêu tỷ lệ, số liệu đến " + Vi.date(figures.asOf()),
                        null,
                        List.of(
                                new Column("CT", 7, Align.CENTRE),
                                new Column("Chỉ tiêu", 40, Align.LEFT),
                                new Column("Tử số", 14, Align.RIGHT),
                                new Column("Mẫu số", 14, Align.RIGHT),
                                new Column("Tỷ lệ (%)", 11, Align.RIGHT),
                                new Column("Đơn vị có số liệu", 12, Align.RIGHT)),
                        rows,
                        "Tỷ lệ chung bằng tổng tử số chia tổng mẫu số, không bình quân các tỷ"
                                + " lệ."));
    }

    private Paragraph progress() {
        var units = figures.units().size();
        var spans = new ArrayList<Span>();
        spans.add(text("Tính đến " + Vi.date(figures.asOf()) + ", trên địa bàn có "));
        spans.add(figure(Vi.number(units), "units"));
        spans.add(text(" đơn vị thuộc diện đánh giá theo " + figures.setName() + "; "));
        spans.add(figure(figures.assessed() + "/" + units, "assessed"));
        spans.add(text(" đơn vị đã có số liệu. Số đơn vị đạt đủ "));
        spans.add(text(figures.total() + " tiêu chí: "));
        spans.add(
                figures.assessed() == 0
                        ? gap(NO_FIGURE, "ready")
                        : figure(figures.ready() + "/" + units, "ready"));
        spans.add(text(", "));
        spans.add(change(figures.ready() - figures.readyLast(), "ready-change"));
        spans.add(text("."));
        return new Paragraph(spans);
    }

    private Paragraph mean() {
        var mean =
                BigDecimal.valueOf(figures.criteriaMet())
                        .divide(BigDecimal.valueOf(figures.assessed()), 1, RoundingMode.HALF_UP);
        return Paragraph.of(
                text("Bình quân một đơn vị đạt "),
                figure(Vi.number(mean), "mean"),
                text(" tiêu chí; trong "),
                figure(Vi.number(figures.criteriaMet()), "mean"),
                text(" lượt tiêu chí đạt có "),
                figure(Vi.number(figures.criteriaCarried()), "carried"),
                text(" lượt kế thừa năm trước, chưa rà soát lại."));
    }

    /** What papers declared stands beside the itemised count, with the difference named. */
    private List<Block> declared() {
        var declaring = figures.units().stream().filter(u -> u.declaredCriteria() != null).toList();
        if (declaring.isEmpty()) {
            return List.of();
        }
        var declared = declaring.stream().mapToLong(u -> or0(u.declaredCriteria())).sum();
        var itemised = declaring.stream().mapToLong(u -> or0(u.criteriaMet())).sum();
        return List.of(
                Paragraph.of(
                        text("Theo văn bản đã khai, "),
                        figure(Vi.number(declaring.size()), "declared"),
                        text(" đơn vị đạt "),
                        figure(Vi.number(declared), "declared"),
                        text(" lượt tiêu chí; tính theo từng chỉ tiêu là "),
                        figure(Vi.number(itemised), "declared"),
                        text(", chênh "),
                        figure(Vi.number(declared - itemised), "declared"),
                        text(".")));
    }

    private Table bands() {
        var rows = new ArrayList<Row>();
        for (var i = 0; i < figures.bands().size(); i++) {
            var band = figures.bands().get(i);
            rows.add(
                    new Row(
                            List.of(
                                    text(band.label()),
                                    last(band, "band-last:" + i),
                                    figure(Vi.number(figures.inBand(band)), "band:" + i),
                                    difference(band, "band:" + i)),
                            false));
        }
        return new Table(
                "Số đơn vị theo số tiêu chí đạt, số liệu đến " + Vi.date(figures.asOf()),
                "đơn vị",
                List.of(
                        new Column("Nhóm", 40, Align.LEFT),
                        new Column("Năm " + (figures.year() - 1), 15, Align.RIGHT),
                        new Column("Năm " + figures.year(), 15, Align.RIGHT),
                        new Column("Tăng, giảm", 15, Align.RIGHT)),
                rows,
                figures.comparable()
                        ? null
                        : "Năm trước đánh giá theo bộ tiêu chí khác, không so sánh.");
    }

    private Span last(Band band, String key) {
        return figures.hasLast() ? figure(Vi.number(figures.inBandLast(band)), key) : gap("–", key);
    }

    private Span difference(Band band, String key) {
        return figures.hasLast()
                ? figure(signed(figures.inBand(band) - figures.inBandLast(band)), key)
                : gap("–", key);
    }

    private Span change(long difference, String key) {
        if (!figures.hasLast()) {
            return gap("chưa có số liệu năm trước để so sánh", key);
        }
        return figure(changeWords(difference, "đơn vị"), key);
    }

    /** The three criteria that hold most units back. */
    private java.util.Optional<Block> held() {
        if (figures.assessed() == 0) {
            return java.util.Optional.empty();
        }
        var worst =
                figures.criteria().stream()
                        .filter(c -> figures.notMet(c) > 0)
                        .sorted(Comparator.comparing((Criterion c) -> -figures.notMet(c)))
                        .limit(3)
                        .toList();
        if (worst.isEmpty()) {
            return java.util.Optional.of(
                    Paragraph.of("Không còn tiêu chí nào có đơn vị chưa đạt."));
        }
        var spans = new ArrayList<Span>();
        spans.add(text("Tiêu chí còn nhiều đơn vị chưa đạt: "));
        for (var criterion : worst) {
            spans.add(
                    text(
                            (spans.size() == 1 ? "" : "; ")
                                    + "số %d %s ("
                                            .formatted(criterion.number(), criterion.name())));
            spans.add(
                    figure(
                            Vi.number(figures.notMet(criterion)),
                            "criterion:" + criterion.number() + ":not"));
            spans.add(text(" đơn vị)"));
        }
        spans.add(text("."));
        return java.util.Optional.of(new Paragraph(spans));
    }

    static Span percent(long part, long whole, String key) {
        return whole == 0
                ? gap("–", key)
                : figure(Vi.percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole)), key);
    }

    static String changeWords(long difference, String unit) {
        return difference == 0
                ? "không thay đổi so với năm trước"
                : "%s %d %s so với năm trước"
                        .formatted(difference > 0 ? "tăng" : "giảm", Math.abs(difference), unit);
    }

    static String signed(long difference) {
        return difference > 0 ? "+" + difference : String.valueOf(difference);
    }

    static long or0(@org.jspecify.annotations.Nullable Integer number) {
        return number == null ? 0 : number;
    }
}

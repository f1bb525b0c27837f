package vn.chungsuc.reporting;

import static vn.chungsuc.documents.OfficialPaper.Span.text;

import vn.chungsuc.documents.OfficialPaper.Align;
import vn.chungsuc.documents.OfficialPaper.Annex;
import vn.chungsuc.documents.OfficialPaper.Column;
import vn.chungsuc.documents.OfficialPaper.Row;
import vn.chungsuc.documents.OfficialPaper.Table;
import vn.chungsuc.shared.Vi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The annex of figures far from last year's or from others', and why they are right all the same.
 */
class ExplainedPart {

    private final Figures figures;

    ExplainedPart(Figures figures) {
        this.figures = figures;
    }

    Optional<Annex> annex() {
        var explained = figures.explained();
        return explained == null || explained.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Annex("Giải trình các số liệu khác thường", List.of(table(explained))));
    }

    private Table table(List<Figures.Explained> explained) {
        var rows = new ArrayList<Row>();
        for (var one : explained) {
            rows.add(
                    new Row(
                            List.of(
                                    text(String.valueOf(rows.size() + 1)),
                                    text(one.unitName()),
                                    text(one.code()),
                                    text(one.name()),
                                    text(Vi.number(one.figure())),
                                    text(one.words()),
                                    text(one.by() + ", " + Vi.date(one.at()))),
                            false));
        }
        return new Table(
                "Số liệu khác nhiều so với năm trước hoặc so với các đơn vị cùng cấp, đã được giải"
                        + " trình",
                null,
                List.of(
                        new Column("TT", 4, Align.CENTRE),
                        new Column("Đơn vị", 17, Align.LEFT),
                        new Column("CT", 6, Align.CENTRE),
                        new Column("Chỉ tiêu", 22, Align.LEFT),
                        new Column("Số liệu", 9, Align.RIGHT),
                        new Column("Giải trình", 28, Align.LEFT),
                        new Column("Người giải trình", 14, Align.LEFT)),
                rows,
                "Chỉ nêu giải trình của số liệu còn giữ nguyên đến ngày lập báo cáo.");
    }
}

package vn.chungsuc.evidence;

import org.springframework.stereotype.Component;

import vn.chungsuc.documents.OfficialPaper.Align;
import vn.chungsuc.documents.OfficialPaper.Column;
import vn.chungsuc.documents.OfficialPaper.Row;
import vn.chungsuc.documents.OfficialPaper.Span;
import vn.chungsuc.documents.OfficialPaper.Table;
import vn.chungsuc.documents.PaperPress;
import vn.chungsuc.shared.Vi;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** «Danh mục hồ sơ minh chứng» as DOCX, for the folder of the dossier. */
@Component
class EvidencePaper {

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("Mã", 8, Align.CENTRE),
                    new Column("Tiêu chí, chỉ tiêu", 36, Align.LEFT),
                    new Column("Tài liệu minh chứng", 40, Align.LEFT),
                    new Column("Tình trạng", 16, Align.LEFT));

    private final Clock clock;

    EvidencePaper(Clock clock) {
        this.clock = clock;
    }

    byte[] docx(Listed listed) {
        var sheet = listed.sheet();
        var under =
                List.of(
                        "%s, năm %d".formatted(sheet.unit().fullName(), sheet.year()),
                        sheet.set().name(),
                        "(Tính đến ngày %s)".formatted(Vi.date(LocalDate.now(clock))));
        var table = new Table("", null, COLUMNS, rows(listed), null);
        return PaperPress.list("DANH MỤC HỒ SƠ MINH CHỨNG", under, table);
    }

    private static List<Row> rows(Listed listed) {
        var rows = new ArrayList<Row>();
        for (var criterion : listed.sheet().set().criteria()) {
            var lines = listed.lines(criterion);
            var proved = lines.stream().filter(Listed.Line::isProved).count();
            rows.add(
                    row(
                            true,
                            String.valueOf(criterion.number()),
                            criterion.name(),
                            names(listed.whole(criterion)),
                            "%d/%d chỉ tiêu".formatted(proved, lines.size())));
            for (var line : lines) {
                rows.add(
                        row(
                                false,
                                line.indicator().code(),
                                line.indicator().name(),
                                names(line.own()),
                                line.isProved() ? "" : EvidenceXlsx.word(line.state())));
            }
        }
        return rows;
    }

    private static Row row(boolean total, String... cells) {
        return new Row(Arrays.stream(cells).map(Span::text).toList(), total);
    }

    private static String names(List<Evidence> items) {
        return items.stream()
                .map(item -> {
                    var facts = Rows.facts(item.particulars());
                    return facts.isEmpty() ? item.name() : item.name() + " (" + facts + ")";
                })
                .collect(Collectors.joining("; "));
    }
}

package vn.chungsuc.quickreport;

import vn.chungsuc.documents.OfficialPaper;
import vn.chungsuc.documents.OfficialPaper.Block;
import vn.chungsuc.documents.OfficialPaper.Heading;
import vn.chungsuc.documents.OfficialPaper.Paragraph;
import vn.chungsuc.documents.OfficialPaper.Row;
import vn.chungsuc.documents.OfficialPaper.Span;
import vn.chungsuc.documents.OfficialPaper.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The report as plain text for a message or an e-mail: no layout, every figure. */
final class PlainText {

    private PlainText() {}

    static String of(OfficialPaper paper) {
        var lines = new ArrayList<String>();
        lines.add(paper.head().type() + " " + paper.head().title());
        lines.add(paper.head().issuerName());
        for (var block : paper.body()) {
            add(block, lines);
        }
        return String.join("\n", lines);
    }

    private static void add(Block block, List<String> to) {
        switch (block) {
            case Heading heading -> {
                to.add("");
                to.add(heading.number() + " " + heading.text());
            }
            case Paragraph paragraph -> to.add(join(paragraph.spans(), ""));
            case Table table -> {
                to.add(table.title() + ":");
                table.rows().forEach(row -> to.add("- " + line(table, row)));
            }
        }
    }

    /** The first cells name the row; the others carry their column's header. */
    private static String line(Table table, Row row) {
        var cells = row.cells();
        var named = cells.getFirst().text().matches("[\\d.]*") ? 2 : 1;
        var head = join(cells.subList(0, named), " ");
        var rest = new ArrayList<String>();
        for (int at = named; at < cells.size(); at++) {
            if (!cells.get(at).gap() && !cells.get(at).text().isBlank()) {
                rest.add(table.columns().get(at).header() + ": " + cells.get(at).text());
            }
        }
        return head + (rest.isEmpty() ? "" : ". " + String.join("; ", rest));
    }

    private static String join(List<Span> spans, String by) {
        return spans.stream().map(Span::text).collect(Collectors.joining(by));
    }
}

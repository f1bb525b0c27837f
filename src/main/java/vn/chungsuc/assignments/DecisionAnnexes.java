package vn.chungsuc.assignments;

import static vn.chungsuc.documents.OfficialPaper.Span.text;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.documents.OfficialPaper.Align;
import vn.chungsuc.documents.OfficialPaper.Annex;
import vn.chungsuc.documents.OfficialPaper.Column;
import vn.chungsuc.documents.OfficialPaper.Row;
import vn.chungsuc.documents.OfficialPaper.Span;
import vn.chungsuc.documents.OfficialPaper.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The tables behind a decision: places, criteria, offices with their tasks. */
class DecisionAnnexes {

    private final CriteriaSet set;
    private final List<Thing> places;
    private final List<Line> lines;

    DecisionAnnexes(CriteriaSet set, List<Thing> places, List<Line> lines) {
        this.set = set;
        this.places = places;
        this.lines = lines;
    }

    Annex of(Section section) {
        return switch (section) {
            case AREAS ->
                    new Annex("Phân công thành viên phụ trách, giúp đỡ địa bàn", List.of(areas()));
            case CRITERIA ->
                    new Annex(
                            "Phân công thành viên phụ trách tiêu chí, chỉ tiêu",
                            List.of(criteria()));
            case AGENCIES ->
                    new Annex(
                            "Phân công cơ quan, đơn vị phụ trách tiêu chí, chỉ tiêu",
                            List.of(agencies()));
        };
    }

    private Table areas() {
        var byThing = byThing(Section.AREAS);
        var ocop = lines.stream().anyMatch(line -> line.field() == Field.OCOP);
        var columns = new ArrayList<Column>();
        columns.add(new Column("TT", 6, Align.CENTRE));
        columns.add(new Column("Đơn vị", 24, Align.LEFT));
        columns.add(new Column("Phụ trách", 30, Align.LEFT));
        columns.add(new Column("Phối hợp, giúp đỡ", 30, Align.LEFT));
        if (ocop) {
            columns.add(new Column("Giúp đỡ mỗi xã một sản phẩm", 30, Align.LEFT));
        }
        var rows = new ArrayList<Row>();
        for (var place : places) {
            var ntm = byThing.getOrDefault(place.key(), List.of());
            var with = byThing.getOrDefault(place.key().replace("NTM", "OCOP"), List.<Line>of());
            if (ntm.isEmpty() && with.isEmpty()) {
                continue;
            }
            var cells = new ArrayList<Span>();
            cells.add(text(String.valueOf(rows.size() + 1)));
            cells.add(text(place.name()));
            cells.add(text(names(ntm, true)));
            cells.add(text(names(ntm, false)));
            if (ocop) {
                cells.add(text(named(with)));
            }
            rows.add(new Row(cells, false));
        }
        return new Table("Thành viên và địa bàn", null, columns, rows, null);
    }

    private Table criteria() {
        return byCriterion(
                Section.CRITERIA,
                "Thành viên và tiêu chí, chỉ tiêu",
                List.of(
                        new Column("Mã", 8, Align.CENTRE),
                        new Column("Tiêu chí, chỉ tiêu", 40, Align.LEFT),
                        new Column("Phụ trách", 30, Align.LEFT),
                        new Column("Phối hợp", 30, Align.LEFT)));
    }

    private Table agencies() {
        return byCriterion(
                Section.AGENCIES,
                "Cơ quan, đơn vị và tiêu chí, chỉ tiêu",
                List.of(
                        new Column("Mã", 8, Align.CENTRE),
                        new Column("Tiêu chí, chỉ tiêu", 32, Align.LEFT),
                        new Column("Chủ trì", 22, Align.LEFT),
                        new Column("Phối hợp", 22, Align.LEFT),
                        new Column("Nhiệm vụ", 34, Align.LEFT)));
    }

    private Table byCriterion(Section section, String caption, List<Column> columns) {
        var rows = new ArrayList<Row>();
        var byThing = byThing(section);
        for (var thing : Thing.of(set)) {
            var of = byThing.getOrDefault(thing.key(), List.of());
            if (of.isEmpty()) {
                continue;
            }
            var cells = new ArrayList<Span>();
            cells.add(text(code(thing)));
            cells.add(text(thing.name()));
            cells.add(text(names(of, true)));
            cells.add(text(names(of, false)));
            if (section == Section.AGENCIES) {
                cells.add(text(tasks(of)));
            }
            rows.add(new Row(cells, !thing.isIndicator()));
        }
        return new Table(caption, null, columns, rows, null);
    }

    private static String code(Thing thing) {
        return thing.indicator() == null
                ? String.valueOf(thing.criterion())
                : Objects.requireNonNull(thing.indicator());
    }

    private Map<String, List<Line>> byThing(Section section) {
        return lines.stream()
                .filter(line -> line.section() == section)
                .collect(Collectors.groupingBy(Line::key));
    }

    private static String names(List<Line> lines, boolean leads) {
        return named(lines.stream().filter(line -> line.lead() == leads).toList());
    }

    private static String named(List<Line> lines) {
        return lines.stream().map(Line::whoAndTitle).collect(Collectors.joining("; "));
    }

    /** With the office's name where several are to do something. */
    private static String tasks(List<Line> lines) {
        var to = lines.stream().filter(line -> line.words() != null).toList();
        return to.stream()
                .map(line ->
                        (to.size() == 1 ? "" : line.who() + ": ")
                                + String.join(
                                        "; ",
                                        String.valueOf(line.words())
                                                .lines()
                                                .map(String::strip)
                                                .toList()))
                .collect(Collectors.joining(". "));
    }
}

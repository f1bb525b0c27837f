package vn.chungsuc.people;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.people.view.ChargeTable;
import vn.chungsuc.people.view.UnitInCharge;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.MenuEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Spreadsheet;
import vn.chungsuc.units.AsOf;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** «Phân công phụ trách»: the units under mine × the criteria, and each person. */
@Controller
class ChargeListController {

    private static final int SIZE = 50;
    private static final int ALL = 20_000;
    private final ChargeQueries queries;
    private final OwnUnit ownUnit;
    private final SetsOfUnit sets;
    private final Journal journal;
    private final Clock clock;

    ChargeListController(
            ChargeQueries queries, OwnUnit ownUnit, SetsOfUnit sets, Journal journal, Clock clock) {
        this.queries = queries;
        this.ownUnit = ownUnit;
        this.sets = sets;
        this.journal = journal;
        this.clock = clock;
    }

    @Bean
    static MenuEntry chargeEntry() {
        return new MenuEntry(
                MenuEntry.Part.TRACK,
                34,
                "Phân công phụ trách",
                "/phan-cong",
                null,
                Permission.READ);
    }

    /** What the address asks for; all of it stays in the links and in the XLSX. */
    record Filter(
            @Nullable String q,
            @Nullable String bo,
            @Nullable String loc,
            @Nullable String xep,
            @Nullable String ngay,
            @Nullable Integer trang) {

        String words() {
            return q == null ? "" : q.strip();
        }

        String sort() {
            return xep == null ? "" : xep;
        }

        int page() {
            return trang == null ? 0 : Math.clamp(trang, 1, 100_000) - 1;
        }

        boolean lacking() {
            return "thieu".equals(loc);
        }

        ChargeQueries.Wanted wanted() {
            return new ChargeQueries.Wanted(words(), lacking(), sort());
        }
    }

    @GetMapping("/phan-cong")
    String table(
            @ModelAttribute Filter filter,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        officer.require(Permission.READ);
        var on = AsOf.of(filter.ngay(), LocalDate.now(clock));
        var options = sets.options(ownUnit.on(officer.scope(), on.day()), on.day());
        var set = sets.chosen(options, filter.bo());
        var units =
                queries.units(officer.scope(), set, on.day(), filter.wanted(), filter.page(), SIZE);
        var total = units.isEmpty() ? 0 : units.getFirst().total();
        model.addAttribute(
                "page",
                new ChargeTable(
                        on,
                        filter.words(),
                        filter.lacking(),
                        set.id(),
                        SetsOfUnit.offered(options, set),
                        set.criteria().stream()
                                .map(one -> new ChargeTable.Column(one.number(), one.name()))
                                .toList(),
                        rows(officer, set, on.day(), units),
                        Listing.of(request, filter.page(), SIZE, total, filter.sort()),
                        "/phan-cong.xlsx" + query(request)));
        return "people/chargeTable";
    }

    private static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }

    private List<ChargeTable.Row> rows(
            Officer officer, CriteriaSet set, LocalDate day, List<UnitInCharge> units) {
        var cells = new HashMap<Integer, Map<Integer, ChargeTable.Cell>>();
        queries.leads(officer.scope(), units.stream().map(UnitInCharge::id).toList(), set.id(), day)
                .forEach(lead ->
                        cells.computeIfAbsent(lead.unitId(), _ -> new HashMap<>())
                                .put(
                                        lead.criterion(),
                                        new ChargeTable.Cell(
                                                lead.names(),
                                                lead.standsInFor(),
                                                lead.coworkers())));
        return units.stream()
                .map(unit ->
                        new ChargeTable.Row(
                                unit,
                                "/phan-cong/%s?bo=%s".formatted(unit.code(), set.id()),
                                set.criteria().stream()
                                        .map(one ->
                                                cells.getOrDefault(unit.id(), Map.of())
                                                        .getOrDefault(
                                                                one.number(),
                                                                ChargeTable.Cell.EMPTY))
                                        .toList()))
                .toList();
    }

    @GetMapping("/phan-cong.xlsx")
    void xlsx(@ModelAttribute Filter filter, Officer officer, HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        var scope = officer.scope();
        var on = AsOf.of(filter.ngay(), LocalDate.now(clock));
        var own = ownUnit.on(scope, on.day());
        var set = sets.chosen(sets.options(own, on.day()), filter.bo());
        var units = queries.units(scope, set, on.day(), filter.wanted(), 0, ALL);
        var people = queries.people(scope, on.day(), filter.words(), "", 0, ALL);
        journal.record(
                JournalEntry.by(officer, "charges-exported", "unit", own.code()).in(own.id()));
        Spreadsheet.answer(
                response,
                "phan-cong-%s.xlsx".formatted(on.day()),
                book -> {
                    var sheet = book.sheet("Theo đơn vị", 12, 28);
                    sheet.title(tr("Phân công phụ trách, ngày %s", on.day()));
                    var head = new ArrayList<Object>(List.of("Mã", "Đơn vị"));
                    set.criteria().forEach(one -> head.add(one.number() + ". " + one.name()));
                    sheet.header(head.toArray());
                    rows(officer, set, on.day(), units).forEach(row -> sheet.row(cells(row)));
                    var persons = book.sheet("Theo người", 28, 28, 16, 28, 28, 40, 12, 12, 40);
                    persons.header(
                            "Họ và tên",
                            "Chức vụ",
                            "Điện thoại",
                            "Thư điện tử",
                            "Đơn vị",
                            "Chức danh",
                            "Phụ trách",
                            "Phối hợp",
                            "Tiêu chí, chỉ tiêu");
                    people.forEach(one ->
                            persons.row(
                                    one.fullName(),
                                    one.post(),
                                    one.phone(),
                                    one.email(),
                                    one.unitName(),
                                    one.seats(),
                                    one.leads(),
                                    one.supports(),
                                    one.what()));
                });
    }

    private static Object[] cells(ChargeTable.Row row) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(row.unit().code());
        cells.add(row.unit().fullName());
        row.cells()
                .forEach(cell ->
                        cells.add(
                                cell.standsInFor() == null
                                        ? cell.names()
                                        : cell.names()
                                                + " ("
                                                + tr("thay %s", cell.standsInFor())
                                                + ")"));
        return cells.toArray();
    }

    @GetMapping("/phan-cong/nguoi")
    String people(
            @ModelAttribute Filter filter,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        officer.require(Permission.READ);
        var on = AsOf.of(filter.ngay(), LocalDate.now(clock));
        var lines =
                queries.people(
                        officer.scope(),
                        on.day(),
                        filter.words(),
                        filter.sort(),
                        filter.page(),
                        SIZE);
        var total = lines.isEmpty() ? 0 : lines.getFirst().total();
        model.addAttribute("on", on);
        model.addAttribute("words", filter.words());
        model.addAttribute("people", lines);
        model.addAttribute("xlsx", "/phan-cong.xlsx" + query(request));
        model.addAttribute(
                "listing", Listing.of(request, filter.page(), SIZE, total, filter.sort()));
        return "people/chargePeople";
    }
}

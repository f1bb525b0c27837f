package vn.chungsuc.analysis;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriComponentsBuilder;

import vn.chungsuc.analysis.Pivot.Key;
import vn.chungsuc.analysis.Pivot.Measure;
import vn.chungsuc.analysis.Pivot.Side;
import vn.chungsuc.analysis.Pivot.Sum;
import vn.chungsuc.analysis.view.PivotPage;
import vn.chungsuc.analysis.view.PivotPage.Choice;
import vn.chungsuc.analysis.view.PivotPage.Line;
import vn.chungsuc.analysis.view.PivotPage.Select;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A table of one's choice over an area: two sides and what its cells say, all in the address. */
@Controller
class PivotController {

    private static final int PAGE = 60;

    private final Areas areas;
    private final Pivots pivots;
    private final Contexts contexts;
    private final Clock clock;

    PivotController(Areas areas, Pivots pivots, Contexts contexts, Clock clock) {
        this.areas = areas;
        this.pivots = pivots;
        this.contexts = contexts;
        this.clock = clock;
    }

    /**
     * How the table is addressed.
     *
     * @param trongNam one year alone; empty: all under the set
     */
    record Address(
            @Nullable String bo,
            @Nullable String hang,
            @Nullable String cot,
            @Nullable String so,
            @Nullable Integer trongNam,
            @Nullable String q,
            @Nullable Integer trang,
            @Nullable String daLuu) {

        Side down() {
            return Side.of(hang, Side.UNIT);
        }

        /** Never the same side twice. */
        Side across() {
            var wanted = Side.of(cot, Side.YEAR);
            return wanted == down() ? down() == Side.YEAR ? Side.CRITERION : Side.YEAR : wanted;
        }

        Measure measure() {
            return Measure.of(so);
        }

        String words() {
            return q == null ? "" : q.strip();
        }

        int year() {
            return trongNam == null ? 0 : trongNam;
        }
    }

    @GetMapping("/phan-tich/{unit}/bang")
    String table(
            @PathVariable String unit,
            Address address,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        officer.require(Permission.READ);
        var area = area(unit, address, officer);
        var pivot = pivot(officer, area, address);
        model.addAttribute("page", page(area, address, pivot, request));
        return "analysis/pivotPage";
    }

    @GetMapping("/phan-tich/{unit}/bang.xlsx")
    void workbook(
            @PathVariable String unit,
            Address address,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        var area = area(unit, address, officer);
        var pivot = pivot(officer, area, address);
        PivotXlsx.answer(response, area, address, pivot);
    }

    private Area area(String unit, Address address, Officer officer) {
        return areas.choose(
                officer.scope(),
                unit,
                null,
                TrendController.blankToNull(address.bo()),
                LocalDate.now(clock));
    }

    private Pivot pivot(Officer officer, Area area, Address address) {
        var atoms = pivots.atoms(officer.scope(), area, address.words(), address.year());
        return new Pivot(atoms, address.down(), address.across());
    }

    private PivotPage page(Area area, Address address, Pivot pivot, HttpServletRequest request) {
        var rows = List.copyOf(pivot.rows.entrySet());
        var at =
                Math.clamp(
                        address.trang() == null ? 0 : address.trang() - 1,
                        0,
                        Math.max(0, (rows.size() - 1) / PAGE));
        var columns = List.copyOf(pivot.columns.keySet());
        var self = self(area, address);
        return new PivotPage(
                contexts.of(area),
                title(area),
                tr(area.set().name()),
                Tabs.of(area, Tabs.TABLE),
                area.path() + "/bang",
                self.replaceFirst("/bang\\?", "/bang.xlsx?"),
                self,
                selects(area, address),
                address.words(),
                sentence(area, address, pivot),
                address.down().word(),
                columns.stream().map(Key::label).toList(),
                rows.stream()
                        .skip((long) at * PAGE)
                        .limit(PAGE)
                        .map(row -> line(row, columns, pivot.ends.get(row.getKey()), address))
                        .toList(),
                rows.isEmpty() ? null : foot(pivot, address),
                Listing.of(request, at, PAGE, rows.size(), ""),
                "",
                List.of(),
                address.daLuu() != null);
    }

    static String title(Area area) {
        return tr("Bảng tự chọn: %s", Words.lower(area.unit().fullName()));
    }

    static String sentence(Area area, Address address, Pivot pivot) {
        var years = Pivots.years(area).stream().map(Lineage.Year::year).toList();
        if (years.isEmpty() || pivot.rows.isEmpty()) {
            return tr("Chưa có phiếu chi tiết nào theo bộ này.");
        }
        return address.year() == 0 && years.size() > 1
                ? tr(
                        "%s, các năm %d–%d theo cùng một bộ; chung cả bảng: %s.",
                        address.measure().word(),
                        years.getFirst(),
                        years.getLast(),
                        pivot.all.said(address.measure()))
                : tr(
                        "%s, năm %d; chung cả bảng: %s.",
                        address.measure().word(),
                        address.year() == 0 ? years.getLast() : address.year(),
                        pivot.all.said(address.measure()));
    }

    private static Line line(
            Map.Entry<Key, Map<Key, Sum>> row,
            List<Key> columns,
            @Nullable Sum end,
            Address address) {
        return new Line(
                row.getKey().label(),
                columns.stream().map(key -> said(row.getValue().get(key), address)).toList(),
                said(end, address));
    }

    private static Line foot(Pivot pivot, Address address) {
        return new Line(
                tr("Chung"),
                pivot.columns.values().stream().map(sum -> said(sum, address)).toList(),
                said(pivot.all, address));
    }

    private static String said(@Nullable Sum sum, Address address) {
        return sum == null ? "" : sum.said(address.measure());
    }

    private static List<Select> selects(Area area, Address address) {
        var years = new ArrayList<Choice>();
        years.add(new Choice("", tr("Mọi năm theo bộ này"), address.year() == 0));
        Pivots.years(area)
                .forEach(step ->
                        years.add(
                                new Choice(
                                        String.valueOf(step.year()),
                                        String.valueOf(step.year()),
                                        step.year() == address.year())));
        var selects =
                new ArrayList<Select>(
                        List.of(
                                new Select("hang", tr("Hàng¦của bảng"), sides(address.down())),
                                new Select("cot", tr("Cột¦của bảng"), sides(address.across())),
                                new Select(
                                        "so",
                                        tr("Số trong ô"),
                                        Arrays.stream(Measure.values())
                                                .map(one ->
                                                        new Choice(
                                                                one.key(),
                                                                one.word(),
                                                                one == address.measure()))
                                                .toList()),
                                new Select("trongNam", tr("Trong năm"), years)));
        if (area.sets().size() > 1) {
            selects.add(
                    new Select(
                            "bo",
                            tr("Bộ tiêu chí"),
                            area.sets().stream()
                                    .map(set ->
                                            new Choice(
                                                    set.id(),
                                                    tr(set.name()),
                                                    set.id().equals(area.set().id())))
                                    .toList()));
        }
        return selects;
    }

    private static List<Choice> sides(Side chosen) {
        return Arrays.stream(Side.values())
                .map(side -> new Choice(side.key(), side.word(), side == chosen))
                .toList();
    }

    /** Every choice said, so that the link means the same for whoever opens it. */
    private static String self(Area area, Address address) {
        var link =
                UriComponentsBuilder.fromPath(area.path() + "/bang")
                        .queryParam("bo", area.set().id())
                        .queryParam("hang", address.down().key())
                        .queryParam("cot", address.across().key())
                        .queryParam("so", address.measure().key());
        if (address.year() != 0) {
            link.queryParam("trongNam", address.year());
        }
        if (!address.words().isEmpty()) {
            link.queryParam("q", "{q}");
        }
        return link.encode(StandardCharsets.UTF_8).buildAndExpand(address.words()).toUriString();
    }
}

package vn.chungsuc.criteria;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import vn.chungsuc.criteria.SetComparison.Columns;
import vn.chungsuc.criteria.view.ComparedSets;
import vn.chungsuc.criteria.view.ComparedSets.Change;
import vn.chungsuc.criteria.view.ComparedSets.Count;
import vn.chungsuc.criteria.view.ComparedSets.Option;
import vn.chungsuc.criteria.view.ComparedSets.Row;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Two versions side by side: what was added, removed, raised, and by which decision. */
@Controller
class CompareController {

    private static final String ALL = "tat-ca";
    private static final String CHANGED = "";

    private final CriteriaSets sets;
    private final Correspondences correspondences;

    CompareController(CriteriaSets sets, Correspondences correspondences) {
        this.sets = sets;
        this.correspondences = correspondences;
    }

    /** How the page is addressed. */
    record Address(
            @Nullable String tu,
            @Nullable String den,
            @Nullable String cotTu,
            @Nullable String cotDen,
            @Nullable String hien,
            @Nullable String q) {

        private static String text(@Nullable String given) {
            return given == null ? "" : given.strip();
        }

        String shown() {
            return text(hien);
        }

        String words() {
            return text(q);
        }

        Columns columns(CriteriaSet from, CriteriaSet to) {
            return new Columns(column(from, cotTu), column(to, cotDen));
        }

        private static @Nullable String column(CriteriaSet set, @Nullable String given) {
            return given != null && set.dimensions().has(given) ? given : null;
        }
    }

    @GetMapping("/bo-tieu-chi/so-sanh")
    String compare(Address address, Officer officer, Model model) {
        officer.require(Permission.READ);
        model.addAttribute("page", page(address));
        model.addAttribute("mayPair", officer.may(Permission.MANAGE_CRITERIA));
        return "criteria/comparePage";
    }

    @GetMapping("/bo-tieu-chi/so-sanh.xlsx")
    void workbook(Address address, Officer officer, HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        ComparisonXlsx.answer(response, () -> page(address));
    }

    private ComparedSets page(Address address) {
        var all = sets.all();
        var to = address.den() == null ? newest(all) : sets.require(address.den());
        var from = address.tu() == null ? older(all, to) : sets.require(address.tu());
        var columns = address.columns(from, to);
        var pairs = correspondences.between(from, to);
        var comparison = new SetComparison(pairs, columns);
        var rows = comparison.rows();
        return new ComparedSets(
                options(all, from),
                options(all, to),
                from,
                to,
                pairs.identity(),
                pairs.note(),
                columns(from, columns.from()),
                columns(to, columns.to()),
                filters(address.shown()),
                address.words(),
                counts(rows),
                sentence(rows),
                rows.stream().filter(row -> shows(address, row)).toList(),
                comparison.criteria(),
                comparison.endedCriteria(),
                query(from, to, columns, address));
    }

    /** What is to be compared when nobody says: the newest with indicators, and what it follows. */
    private static CriteriaSet newest(List<CriteriaSet> all) {
        return all.stream()
                .filter(set -> set.indicatorsTotal() > 0)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseThrow(NotFound::new);
    }

    private CriteriaSet older(List<CriteriaSet> all, CriteriaSet to) {
        var base = to.head().base();
        if (base != null) {
            return sets.require(base);
        }
        return all.stream()
                .filter(set -> !set.isOverlay() && set.head().tier().equals(to.head().tier()))
                .filter(set -> set.head().level().equals(to.head().level()))
                .filter(set -> set.head().firstYear() < to.head().firstYear())
                .findFirst()
                .orElse(to);
    }

    private static List<Option> options(List<CriteriaSet> all, CriteriaSet chosen) {
        return all.stream()
                .map(set ->
                        new Option(
                                set.id(),
                                set.head().draft()
                                        ? tr("%s (dự thảo)", tr(set.name()))
                                        : tr(set.name()),
                                set.id().equals(chosen.id())))
                .toList();
    }

    private static List<Option> columns(CriteriaSet set, @Nullable String chosen) {
        var options = new ArrayList<Option>();
        options.add(new Option("", tr("Mọi cột"), chosen == null));
        set.dimensions()
                .options()
                .forEach(one ->
                        options.add(
                                new Option(one.key(), tr(one.name()), one.key().equals(chosen))));
        return options;
    }

    private static List<Option> filters(String chosen) {
        var options = new ArrayList<Option>();
        options.add(new Option(CHANGED, tr("Chỗ khác nhau"), chosen.isEmpty()));
        options.add(new Option(ALL, tr("Tất cả"), chosen.equals(ALL)));
        for (var change : Change.values()) {
            options.add(new Option(change.key(), change.word(), change.key().equals(chosen)));
        }
        return options;
    }

    private static List<Count> counts(List<Row> rows) {
        return Arrays.stream(Change.values())
                .map(change ->
                        new Count(
                                change,
                                (int) rows.stream().filter(row -> row.change() == change).count()))
                .toList();
    }

    private static String sentence(List<Row> rows) {
        if (rows.isEmpty()) {
            return tr("Hai bộ chưa nạp chỉ tiêu; chỉ so được tiêu chí.");
        }
        var counts =
                rows.stream().collect(Collectors.groupingBy(Row::change, Collectors.counting()));
        return tr(
                "Thêm %d, bỏ %d, đổi cách đánh giá %d, đổi ngưỡng %d, giữ nguyên %d chỉ tiêu.",
                counts.getOrDefault(Change.ADDED, 0L),
                counts.getOrDefault(Change.REMOVED, 0L),
                counts.getOrDefault(Change.MEASURE, 0L),
                counts.getOrDefault(Change.BAR, 0L),
                counts.getOrDefault(Change.SAME, 0L) + counts.getOrDefault(Change.WORDS, 0L));
    }

    private static boolean shows(Address address, Row row) {
        var shown = address.shown();
        var fits =
                switch (shown) {
                    case CHANGED -> row.change() != Change.SAME;
                    case ALL -> true;
                    default -> row.change().key().equals(shown);
                };
        return fits && CriteriaController.plain(text(row)).contains(plain(address));
    }

    private static String plain(Address address) {
        return CriteriaController.plain(address.words());
    }

    private static String text(Row row) {
        var before = row.before();
        var after = row.after();
        return (before == null ? "" : before.code() + " " + before.name())
                + " "
                + (after == null ? "" : after.code() + " " + after.name());
    }

    private static String query(
            CriteriaSet from, CriteriaSet to, Columns columns, Address address) {
        return "?tu=%s&den=%s&cotTu=%s&cotDen=%s&hien=%s"
                .formatted(
                        from.id(),
                        to.id(),
                        Objects.requireNonNullElse(columns.from(), ""),
                        Objects.requireNonNullElse(columns.to(), ""),
                        address.shown().matches("[a-z-]*") ? address.shown() : "");
    }
}

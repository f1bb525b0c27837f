package vn.chungsuc.plans;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.chungsuc.plans.Progress.Line;
import vn.chungsuc.plans.view.ProgressPage;
import vn.chungsuc.plans.view.ProgressPage.Choice;
import vn.chungsuc.shared.Context;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.Units;

import java.io.IOException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Target against actual: what the plans of an area aim at in a year, and how far it is. */
@Controller
class ProgressController {

    private static final int PAGE = 50;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Progress progress;
    private final Units units;
    private final Clock clock;

    ProgressController(Progress progress, Units units, Clock clock) {
        this.progress = progress;
        this.units = units;
        this.clock = clock;
    }

    /** How a target stands. */
    private enum State {
        REACHED("dat", "Đã đạt¦mục tiêu"),
        OPEN("chua", "Chưa đạt¦mục tiêu"),
        UNKNOWN("thieu", "Chưa có số liệu¦mục tiêu");

        private final String key;
        private final String word;

        State(String key, String word) {
            this.key = key;
            this.word = word;
        }

        static State of(Line line) {
            return line.row().done() == null ? UNKNOWN : line.row().reached() ? REACHED : OPEN;
        }
    }

    /** How the page is addressed. */
    record Address(
            @Nullable Integer nam,
            @Nullable String q,
            @Nullable String loc,
            @Nullable Integer trang) {

        String words() {
            return q == null ? "" : q.strip();
        }

        String state() {
            return loc == null ? "" : loc;
        }
    }

    @GetMapping("/ke-hoach/thuc-hien/{unit}")
    String page(
            @PathVariable String unit,
            Address address,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        officer.require(Permission.READ);
        var year = year(address);
        var area = unit(officer, unit, year);
        var lines = progress.lines(officer.scope(), area, year);
        var shown = shown(address, lines);
        var at =
                Math.clamp(
                        address.trang() == null ? 0 : address.trang() - 1,
                        0,
                        Math.max(0, (shown.size() - 1) / PAGE));
        model.addAttribute(
                "page",
                new ProgressPage(
                        context(area, year, progress.years(officer.scope(), area)),
                        tr("So kế hoạch với thực hiện: %s, năm %d", area.fullName(), year),
                        sentence(lines),
                        "/ke-hoach/thuc-hien/" + area.code(),
                        address.words(),
                        states(address),
                        shown.stream()
                                .skip((long) at * PAGE)
                                .limit(PAGE)
                                .map(one ->
                                        new ProgressPage.Line(
                                                one.plan().unitName(),
                                                one.plan().path(),
                                                one.row()))
                                .toList(),
                        Listing.of(request, at, PAGE, shown.size(), ""),
                        count(lines, State.REACHED),
                        count(lines, State.OPEN),
                        count(lines, State.UNKNOWN),
                        "/phan-tich/" + area.code()));
        return "plans/progressPage";
    }

    @GetMapping("/ke-hoach/thuc-hien/{unit}.xlsx")
    void workbook(
            @PathVariable String unit,
            Address address,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        var year = year(address);
        var area = unit(officer, unit, year);
        var shown = shown(address, progress.lines(officer.scope(), area, year));
        ProgressXlsx.answer(response, area, year, sentence(shown), shown);
    }

    private int year(Address address) {
        return address.nam() == null
                ? LocalDate.now(clock).getYear()
                : Math.clamp(address.nam(), 2000, 2100);
    }

    private Unit unit(Officer officer, String code, int year) {
        var today = LocalDate.now(clock);
        var end = LocalDate.of(year, 12, 31);
        return units.require(officer.scope(), code, end.isBefore(today) ? end : today);
    }

    private static Context context(Unit unit, int year, List<Integer> known) {
        var years =
                Stream.concat(known.stream(), Stream.of(year))
                        .distinct()
                        .sorted((one, other) -> other - one)
                        .toList();
        return Context.of(unit.fullName(), null, unit.code(), year)
                .at("/ke-hoach/thuc-hien/{unit}?nam={year}", years);
    }

    private static List<Line> shown(Address address, List<Line> lines) {
        var words = folded(address.words());
        return lines.stream()
                .filter(one ->
                        address.state().isEmpty() || State.of(one).key.equals(address.state()))
                .filter(one ->
                        folded(one.plan().unitName() + " " + one.row().target().name())
                                .contains(words))
                .toList();
    }

    private static String folded(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT).strip();
    }

    private static int count(List<Line> lines, State state) {
        return (int) lines.stream().filter(one -> State.of(one) == state).count();
    }

    private static String sentence(List<Line> lines) {
        if (lines.isEmpty()) {
            return tr("Chưa có kế hoạch nào được duyệt trong năm này.");
        }
        var plans = lines.stream().map(one -> one.plan().id()).distinct().count();
        return tr(
                "%d kế hoạch đặt %d mục tiêu: %d đã đạt, %d chưa đạt, %d chưa có số liệu.",
                plans,
                lines.size(),
                count(lines, State.REACHED),
                count(lines, State.OPEN),
                count(lines, State.UNKNOWN));
    }

    private static List<Choice> states(Address address) {
        return Stream.concat(
                        Stream.of(new Choice("", tr("Tất cả"), address.state().isEmpty())),
                        Arrays.stream(State.values())
                                .map(one ->
                                        new Choice(
                                                one.key,
                                                tr(one.word),
                                                one.key.equals(address.state()))))
                .toList();
    }
}

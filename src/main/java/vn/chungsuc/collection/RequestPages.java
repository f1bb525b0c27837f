package vn.chungsuc.collection;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.assessment.CellText;
import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.assessment.Sheets;
import vn.chungsuc.collection.view.AskedField;
import vn.chungsuc.collection.view.RequestForm;
import vn.chungsuc.collection.view.RequestPage;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.shared.VietnameseNumber;
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.Units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Puts a link, and the form that opens one, into the words of their pages. */
@Component
class RequestPages {

    private final RequestQueries queries;
    private final UnitChoices choices;
    private final Sheets sheets;
    private final Units units;
    private final Clock clock;

    RequestPages(
            RequestQueries queries, UnitChoices choices, Sheets sheets, Units units, Clock clock) {
        this.queries = queries;
        this.choices = choices;
        this.sheets = sheets;
        this.units = units;
        this.clock = clock;
    }

    /** What the form offers for the unit, set and year typed; the unit's sheet says what lacks. */
    RequestForm form(
            Officer officer, Map<String, String> typed, Set<String> chosen, List<Fault> faults) {
        var scope = officer.scope();
        var today = LocalDate.now(clock);
        var fields = new HashMap<>(typed);
        fields.putIfAbsent("nam", String.valueOf(choices.lastYear(scope, today)));
        fields.putIfAbsent("han", Vi.date(today.plusDays(7)));
        var year = year(fields, today);
        var day = choices.day(scope, year, today);
        var offered = choices.below(scope, day);
        var code = usual(offered, choices.communes(scope, day).size(), fields.get("don-vi"));
        fields.put("don-vi", code);
        var sheet = sheet(scope, code, year, fields.get("bo"), day);
        if (sheet != null) {
            fields.put("bo", sheet.set().id());
        }
        return new RequestForm(
                offered,
                sheet == null ? List.of() : groups(officer, sheet),
                sheet == null ? why(scope, code, year, day) : null,
                chosen,
                fields,
                faults);
    }

    /** Asked for, or else the first; a commune asks its villages, not itself. */
    private static String usual(
            List<RequestForm.Choice> offered, int communes, @Nullable String asked) {
        if (offered.stream().anyMatch(one -> one.code().equals(asked)) || offered.isEmpty()) {
            return asked == null ? "" : asked;
        }
        return offered.get(communes == 1 && offered.size() > 1 ? 1 : 0).code();
    }

    static String ended(Unit unit, LocalDate last) {
        return tr(
                "%s là đơn vị đến hết %s; chọn năm %d hoặc trước đó.",
                unit.fullName(), Vi.date(last), last.getYear());
    }

    private String why(Scope scope, String code, int year, LocalDate day) {
        if (code.isEmpty()) {
            return tr("Địa bàn này không có xã, thôn nào năm %d.", year);
        }
        try {
            var unit = units.requireOwn(scope, code, day);
            var last = unit.lastDay();
            return last != null && last.getYear() < year
                    ? ended(unit, last)
                    : tr("Chưa có bộ tiêu chí nào dùng cho %s năm %d.", unit.fullName(), year);
        } catch (NotFound absent) {
            return tr("Đơn vị này không có trong địa bàn năm %d.", year);
        }
    }

    static int year(Map<String, String> fields, LocalDate today) {
        var text = fields.getOrDefault("nam", "");
        return text.matches("20\\d\\d") ? Integer.parseInt(text) : today.getYear();
    }

    @Nullable Sheet sheet(Scope scope, String code, int year, @Nullable String set, LocalDate day) {
        try {
            var unit = units.requireOwn(scope, code, day);
            if (!unit.existsIn(year)) {
                return null;
            }
            var on = unit.level().equals("VILLAGE") ? commune(unit, day) : unit;
            var asked = set == null || set.isBlank() ? null : set;
            return sheets.read(scope, sheets.address(scope, on.code(), year, asked, null));
        } catch (NotFound absent) {
            return null;
        }
    }

    private Unit commune(Unit village, LocalDate day) {
        return units.ancestors(village.id(), day).stream().findFirst().orElse(village);
    }

    static List<RequestForm.Group> groups(Officer officer, Sheet sheet) {
        return sheet.set().criteria().stream()
                .filter(criterion -> officer.scope().covers(criterion.number()))
                .map(criterion ->
                        new RequestForm.Group(
                                criterion.number(),
                                criterion.name(),
                                criterion.indicators().stream()
                                        .map(one ->
                                                new RequestForm.Item(
                                                        one.code(),
                                                        one.name(),
                                                        sheet.cell(one).isEmpty()))
                                        .toList()))
                .toList();
    }

    RequestPage page(
            Officer officer,
            Request request,
            @Nullable String link,
            Map<String, String> typed,
            List<Fault> faults) {
        var at = request.sheet();
        var sheet = sheets.read(officer.scope(), at);
        var answers = queries.answers(officer.scope(), request.id());
        var given = AskedFields.typed(answers);
        var shown = new HashMap<>(given);
        shown.putAll(typed);
        var fields = AskedFields.of(sheet.set(), request, shown);
        var answered = AskedFields.of(sheet.set(), request, given);
        var share = share(officer.scope(), request);
        var lines = new ArrayList<RequestPage.Line>();
        for (int i = 0; i < fields.size(); i++) {
            lines.add(
                    line(
                            sheet,
                            fields.get(i),
                            answered.get(i),
                            review(answers, fields.get(i)),
                            share != null,
                            typed));
        }
        return new RequestPage(
                request,
                sheet.set().name(),
                sheet.unit().fullName(),
                "/danh-gia/%s/%d?bo=%s".formatted(at.unit(), at.year(), at.set()),
                share,
                "/thu-thap/thon?don-vi=%s&nam=%d".formatted(at.unit(), at.year()),
                link,
                link == null ? "" : RequestMessage.of(request, sheet.set(), link),
                lines,
                request.state() == Request.State.ANSWERED && request.round() == null,
                faults);
    }

    /** A village's figure is not its commune's, unless the villages are asked as a round. */
    private @Nullable String share(Scope scope, Request request) {
        if (request.unitCode().equals(request.sheetCode()) || request.round() != null) {
            return null;
        }
        var day = choices.day(scope, request.year(), LocalDate.now(clock));
        var villages = choices.villages(scope, request.sheetCode(), day).size();
        var kind = request.unitName().split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return tr("số của 1/%d %s", Math.max(1, villages), kind);
    }

    /** What became of an answer; null: there is none. */
    private static @Nullable Answered review(List<Answered> answers, AskedField field) {
        var codes = AskedFields.withParts(field).map(AskedField::code).toList();
        return answers.stream()
                .filter(one -> codes.contains(one.indicator()))
                .findFirst()
                .orElse(null);
    }

    private static RequestPage.Line line(
            Sheet sheet,
            AskedField field,
            AskedField answered,
            @Nullable Answered review,
            boolean partly,
            Map<String, String> typed) {
        var indicator = sheet.set().requireIndicator(field.code());
        var cell = sheet.cell(indicator);
        var reading = readable(answered);
        var answer = reading != Reading.NOTHING;
        return new RequestPage.Line(
                field,
                answer ? CellText.of(indicator, reading) : tr("không trả lời"),
                answer,
                CellText.of(indicator, cell.reading()),
                cell.version(),
                reading.equals(cell.reading()),
                typed.isEmpty() ? answer && !partly : typed.containsKey("chon." + field.code()),
                review == null ? null : review.accepted(),
                review == null ? null : review.replaced());
    }

    static Reading readable(AskedField answered) {
        try {
            return AskedFields.reading(answered);
        } catch (VietnameseNumber.Unreadable neverKept) {
            return Reading.NOTHING;
        }
    }
}

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
        fields.putIfAbsent("nam", String.valueOf(today.getYear()));
        fields.putIfAbsent("han", Vi.date(today.plusDays(7)));
        var offered = choices.below(scope, today);
        var code = fields.getOrDefault("don-vi", "");
        if (code.isEmpty() && !offered.isEmpty()) {
            code = offered.getFirst().code();
            fields.put("don-vi", code);
        }
        var sheet = sheet(scope, code, year(fields, today), fields.get("bo"), today);
        if (sheet != null) {
            fields.put("bo", sheet.set().id());
        }
        return new RequestForm(
                offered,
                sheet == null ? List.of() : groups(officer, sheet),
                chosen,
                fields,
                faults);
    }

    static int year(Map<String, String> fields, LocalDate today) {
        var text = fields.getOrDefault("nam", "");
        return text.matches("20\\d\\d") ? Integer.parseInt(text) : today.getYear();
    }

    @Nullable Sheet sheet(
            Scope scope, String code, int year, @Nullable String set, LocalDate today) {
        try {
            var unit = units.requireOwn(scope, code, today);
            var on = unit.level().equals("VILLAGE") ? commune(unit, today) : unit;
            var asked = set == null || set.isBlank() ? null : set;
            return sheets.read(scope, sheets.address(scope, on.code(), year, asked, null));
        } catch (NotFound absent) {
            return null;
        }
    }

    private Unit commune(Unit village, LocalDate today) {
        return units.ancestors(village.id(), today).stream().findFirst().orElse(village);
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
        var lines = new ArrayList<RequestPage.Line>();
        for (int i = 0; i < fields.size(); i++) {
            lines.add(
                    line(
                            sheet,
                            fields.get(i),
                            answered.get(i),
                            accepted(answers, fields.get(i)),
                            typed));
        }
        return new RequestPage(
                request,
                sheet.set().name(),
                sheet.unit().fullName(),
                "/danh-gia/%s/%d?bo=%s".formatted(at.unit(), at.year(), at.set()),
                link,
                link == null ? "" : RequestMessage.of(request, sheet.set(), link),
                lines,
                request.state() == Request.State.ANSWERED && request.round() == null,
                faults);
    }

    /** Null: nobody looked at it yet, or there is no answer. */
    private static @Nullable Boolean accepted(List<Answered> answers, AskedField field) {
        var codes = AskedFields.withParts(field).map(AskedField::code).toList();
        return answers.stream()
                .filter(one -> codes.contains(one.indicator()))
                .findFirst()
                .map(Answered::accepted)
                .orElse(null);
    }

    private static RequestPage.Line line(
            Sheet sheet,
            AskedField field,
            AskedField answered,
            @Nullable Boolean accepted,
            Map<String, String> typed) {
        var indicator = sheet.set().requireIndicator(field.code());
        var cell = sheet.cell(indicator);
        var reading = readable(answered);
        var answer = reading != Reading.NOTHING;
        return new RequestPage.Line(
                field,
                answer ? CellText.of(indicator, reading) : tr("không trả lời"),
                CellText.of(indicator, cell.reading()),
                cell.version(),
                reading.equals(cell.reading()),
                typed.isEmpty() ? answer : typed.containsKey("chon." + field.code()),
                accepted);
    }

    static Reading readable(AskedField answered) {
        try {
            return AskedFields.reading(answered);
        } catch (VietnameseNumber.Unreadable neverKept) {
            return Reading.NOTHING;
        }
    }
}

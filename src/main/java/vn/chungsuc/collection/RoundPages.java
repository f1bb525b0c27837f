package vn.chungsuc.collection;

import org.springframework.stereotype.Component;

import vn.chungsuc.assessment.CellText;
import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.assessment.Sheets;
import vn.chungsuc.collection.view.RequestForm;
import vn.chungsuc.collection.view.RoundForm;
import vn.chungsuc.collection.view.RoundPage;
import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Vi;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts a round, and the form that opens one, into the words of their pages. */
@Component
class RoundPages {

    private final UnitChoices choices;
    private final RequestPages requests;
    private final Answers answers;
    private final Sheets sheets;
    private final Clock clock;

    RoundPages(
            UnitChoices choices,
            RequestPages requests,
            Answers answers,
            Sheets sheets,
            Clock clock) {
        this.choices = choices;
        this.requests = requests;
        this.answers = answers;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** What the form offers for the commune and year typed; every village is asked at first. */
    RoundForm form(
            Officer officer,
            Map<String, String> typed,
            Set<String> chosen,
            Set<String> asked,
            List<Fault> faults) {
        var today = LocalDate.now(clock);
        var fields = new HashMap<>(typed);
        fields.putIfAbsent("nam", String.valueOf(choices.lastYear(officer.scope(), today)));
        fields.putIfAbsent("han", Vi.date(today.plusDays(7)));
        var year = RequestPages.year(fields, today);
        var day = choices.day(officer.scope(), year, today);
        var communes = choices.communes(officer.scope(), day);
        if (fields.getOrDefault("don-vi", "").isEmpty() && !communes.isEmpty()) {
            fields.put("don-vi", communes.getFirst().code());
        }
        var commune = fields.getOrDefault("don-vi", "");
        var sheet = requests.sheet(officer.scope(), commune, year, fields.get("bo"), day);
        if (sheet != null) {
            fields.put("bo", sheet.set().id());
        }
        var fresh = !typed.containsKey("gui");
        return new RoundForm(
                communes,
                choices.villages(officer.scope(), commune, day).stream()
                        .map(one -> village(one, fields, fresh || asked.contains(one.code())))
                        .toList(),
                sheet == null ? List.of() : RequestPages.groups(officer, sheet),
                chosen,
                fields,
                faults);
    }

    private static RoundForm.Village village(
            RequestForm.Choice one, Map<String, String> fields, boolean asked) {
        var name = one.name();
        return new RoundForm.Village(
                one.code(),
                name,
                asked,
                fields.getOrDefault("nguoi." + one.code(), RequestMessage.head(name)));
    }

    /**
     * @param links by request, as they are told this once
     */
    RoundPage page(Officer officer, Round round, Map<Long, String> links) {
        var at = round.sheet();
        var sheet = sheets.read(officer.scope(), at);
        var side = answers.of(officer.scope(), round, sheet.set());
        return new RoundPage(
                round,
                sheet.set().name(),
                "/danh-gia/%s/%d?bo=%s".formatted(at.unit(), at.year(), at.set()),
                side.requests().stream()
                        .filter(one -> links.containsKey(one.id()))
                        .map(one -> link(one, sheet.set(), links.getOrDefault(one.id(), "")))
                        .toList(),
                side.requests(),
                side.answered().size(),
                side.requests().stream()
                        .filter(one -> one.sentAt() == null)
                        .map(Request::unitName)
                        .toList(),
                round.indicators().stream()
                        .map(code -> line(sheet, side, sheet.set().requireIndicator(code)))
                        .toList());
    }

    private static RoundPage.Link link(Request one, CriteriaSet set, String link) {
        return new RoundPage.Link(one.id(), one.unitName(), RequestMessage.of(one, set, link));
    }

    private static RoundPage.Line line(Sheet sheet, Answers.SideBySide side, Indicator indicator) {
        var cell = sheet.cell(indicator);
        var sum = side.sum(indicator);
        var reading = sum.reading();
        return new RoundPage.Line(
                indicator.code(),
                indicator.name(),
                answers(side, indicator),
                reading == null ? null : CellText.of(indicator, reading),
                sum.why(),
                side.missing(indicator).stream()
                        .filter(one -> one.sentAt() != null)
                        .map(Request::unitName)
                        .toList(),
                CellText.of(indicator, cell),
                cell.version(),
                reading != null
                        && CellText.of(indicator, reading).equals(CellText.of(indicator, cell)));
    }

    private static List<RoundPage.Answer> answers(Answers.SideBySide side, Indicator indicator) {
        var answers = new ArrayList<RoundPage.Answer>();
        for (var request : side.requests()) {
            var reading = side.of(request, indicator);
            answers.add(
                    new RoundPage.Answer(
                            answers.size(),
                            reading == Reading.NOTHING ? "" : CellText.of(indicator, reading)));
        }
        return answers;
    }
}

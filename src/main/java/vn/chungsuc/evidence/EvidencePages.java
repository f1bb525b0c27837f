package vn.chungsuc.evidence;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.evidence.view.EvidencePage;
import vn.chungsuc.evidence.view.EvidencePage.Summary;
import vn.chungsuc.evidence.view.FileRow;
import vn.chungsuc.shared.Context;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.units.Units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts the evidence of a sheet into the words of its page. */
@Component
class EvidencePages {

    private static final int UNPLACED_SHOWN = 100;

    private final EvidenceQueries queries;
    private final CriteriaSets sets;
    private final Units units;
    private final Clock clock;

    EvidencePages(EvidenceQueries queries, CriteriaSets sets, Units units, Clock clock) {
        this.queries = queries;
        this.sets = sets;
        this.units = units;
        this.clock = clock;
    }

    /**
     * What an address or an answer wants of the page.
     *
     * @param said after a write: what was done
     * @param typed places typed and refused, by item, with the sentence
     */
    record Wanted(
            ListFilter filter,
            String search,
            @Nullable String said,
            List<ReceiveFiles.Line> received,
            Map<Long, Typed> typed) {

        static final Wanted ALL = new Wanted(ListFilter.ALL, "", null, List.of(), Map.of());

        Wanted saying(@Nullable String words) {
            return new Wanted(filter, search, words, received, typed);
        }
    }

    record Typed(String places, @Nullable String error) {}

    EvidencePage page(Officer officer, Sheet sheet, Wanted wanted) {
        var paths = new EvidencePaths(sheet.at());
        var listed = listed(officer, sheet);
        var unplaced = unplaced(listed.items());
        var rows = rows(officer, sheet, listed.items());
        var attaches = MayAttach.is(officer, sheet);
        return new EvidencePage(
                tr("Danh mục hồ sơ minh chứng %s, năm %d", lower(sheet), sheet.year()),
                context(sheet),
                tr(sheet.set().name()),
                sheet.set().id(),
                sheet.at().on().toString(),
                paths.page(),
                paths.sheet(),
                paths.at("/xlsx"),
                paths.at("/docx"),
                paths.at("/tep"),
                paths.at("/tai-len"),
                paths.at("/xep"),
                attaches,
                sheet.closed() ? tr("Năm %d đã khóa sổ: hồ sơ chỉ để xem.", sheet.year()) : null,
                summary(listed, unplaced.size()),
                options(sheet),
                wanted.received().stream()
                        .filter(line -> line.refusal() != null)
                        .map(line ->
                                new EvidencePage.Refusal(
                                        line.name(), String.valueOf(line.refusal())))
                        .toList(),
                wanted.said(),
                unplaced.stream()
                        .limit(UNPLACED_SHOWN)
                        .map(item -> typed(rows, item, wanted.typed().get(item.id())))
                        .toList(),
                Math.max(0, unplaced.size() - UNPLACED_SHOWN),
                (int) unplaced.stream().filter(item -> !item.proposed().isEmpty()).count(),
                filters(listed, wanted, paths),
                wanted.search(),
                listed.criteria(rows, wanted.filter(), wanted.search()),
                wanted.filter() == ListFilter.REMOVED ? removed(officer, sheet) : List.of());
    }

    Listed listed(Officer officer, Sheet sheet) {
        return new Listed(sheet, queries.all(officer.scope(), sheet), LocalDate.now(clock));
    }

    Rows rows(Officer officer, Sheet sheet, List<Evidence> items) {
        var today = LocalDate.now(clock);
        var twins =
                queries.twins(officer.scope(), items.stream().map(Evidence::id).toList(), today);
        return new Rows(sheet, twins, sets, today);
    }

    private static FileRow typed(Rows rows, Evidence item, @Nullable Typed typed) {
        return typed == null
                ? rows.row(item, null)
                : rows.row(item, null, typed.places(), typed.error());
    }

    private static List<Evidence> unplaced(List<Evidence> items) {
        return items.stream()
                .filter(item -> item.places().isEmpty())
                .sorted(Comparator.comparing(item -> item.proposed().isEmpty()))
                .toList();
    }

    private static Summary summary(Listed listed, int unplaced) {
        var lines = listed.lines();
        return new Summary(
                lines.size(),
                (int) lines.stream().filter(Listed.Line::isProved).count(),
                (int) lines.stream().filter(Listed.Line::isClaimed).count(),
                listed.items().size(),
                unplaced,
                listed.expired());
    }

    private static List<EvidencePage.Filter> filters(
            Listed listed, Wanted wanted, EvidencePaths paths) {
        var filters = new ArrayList<EvidencePage.Filter>();
        for (var filter : ListFilter.values()) {
            var count = (int) listed.lines().stream().filter(filter::shows).count();
            filters.add(
                    new EvidencePage.Filter(
                            filter.label(),
                            filter == ListFilter.REMOVED ? -1 : count,
                            filter == ListFilter.ALL
                                    ? paths.page()
                                    : paths.page("loc=" + filter.code()),
                            filter == wanted.filter()));
        }
        return filters;
    }

    private List<FileRow> removed(Officer officer, Sheet sheet) {
        var items = queries.removed(officer.scope(), sheet);
        var rows = new Rows(sheet, List.of(), sets, LocalDate.now(clock));
        return items.stream().map(item -> rows.row(item, null)).toList();
    }

    static List<EvidencePage.Option> options(Sheet sheet) {
        var options = new ArrayList<EvidencePage.Option>();
        for (var criterion : sheet.set().criteria()) {
            var whole = Place.of(criterion);
            if (whole.isWhole()) {
                options.add(new EvidencePage.Option(whole.name(sheet.set()), tr(criterion.name())));
            }
            criterion
                    .indicators()
                    .forEach(one ->
                            options.add(new EvidencePage.Option(one.code(), tr(one.name()))));
        }
        return options;
    }

    Context context(Sheet sheet) {
        var unit = sheet.unit();
        var above =
                units.ancestors(unit.id(), sheet.at().on()).stream()
                        .filter(one -> !one.level().equals("NATION"))
                        .map(one -> one.kind() + " " + one.name())
                        .collect(Collectors.joining(", "));
        return Context.of(
                        unit.fullName(), above.isEmpty() ? null : above, unit.code(), sheet.year())
                .at("/minh-chung/{unit}/{year}", List.of(sheet.year()));
    }

    static String lower(Sheet sheet) {
        return sheet.unit().kind() + " " + sheet.unit().name();
    }
}

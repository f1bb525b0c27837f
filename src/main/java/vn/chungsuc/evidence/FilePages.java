package vn.chungsuc.evidence;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Component;

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.evidence.view.FilePage;
import vn.chungsuc.files.Files;
import vn.chungsuc.files.Preview.Outcome;
import vn.chungsuc.files.Previews;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Vi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts one file into the words of its page. */
@Component
class FilePages {

    private final EvidenceQueries queries;
    private final EvidencePages lists;
    private final Files files;
    private final Previews previews;

    FilePages(EvidenceQueries queries, EvidencePages lists, Files files, Previews previews) {
        this.queries = queries;
        this.lists = lists;
        this.files = files;
        this.previews = previews;
    }

    /**
     * @param typed what was typed and refused, over what stands
     */
    FilePage page(
            Officer officer, Sheet sheet, long id, Map<String, String> typed, List<Fault> faults) {
        var item = queries.require(officer.scope(), sheet, id);
        var paths = new EvidencePaths(sheet.at());
        var fields = new HashMap<>(fields(sheet, item));
        fields.putAll(typed);
        var row = lists.rows(officer, sheet, List.of(item)).row(item, null);
        var photo = Photo.is(item) ? previews.of(files.require(item.fileId())).outcome() : null;
        return new FilePage(
                item.name(),
                lists.context(sheet),
                paths.page(),
                row,
                item.sha256(),
                (item.by() == null ? "" : item.by() + ", ") + Vi.time(item.addedAt()),
                paths.item(id, "/noi-dung"),
                photo == Outcome.SHOWN
                        ? paths.item(id, "/anh")
                        : row.picture() ? row.shownAt() : null,
                photo == null ? null : Photo.unshown(photo),
                MayAttach.is(officer, sheet),
                item.isRemoved(),
                item.isRemoved() ? tr("Đã gỡ lúc %s", Vi.time(item.removedAt())) : "",
                paths.item(id, "/cho"),
                paths.item(id, "/thong-tin"),
                paths.item(id, "/lan-go"),
                EvidencePages.options(sheet),
                fields,
                faults,
                queries.steps(officer.scope(), sheet, id).stream()
                        .map(step -> step(sheet, step))
                        .toList());
    }

    private static Map<String, String> fields(Sheet sheet, Evidence item) {
        var as = item.particulars();
        var filed = PlaceNames.join(sheet.set(), item.places());
        return Map.of(
                "cho",
                filed.isEmpty() ? item.proposed() : filed,
                ParticularsForm.NUMBER,
                as.number() == null ? "" : as.number(),
                ParticularsForm.ISSUED,
                Vi.date(as.issuedOn()),
                ParticularsForm.UNTIL,
                Vi.date(as.validUntil()),
                ParticularsForm.NOTE,
                as.note() == null ? "" : as.note());
    }

    private static FilePage.Step step(Sheet sheet, EvidenceQueries.Step step) {
        var placed = tr("xếp: %s, %s", who(step.by()), Vi.time(step.at()));
        var ended =
                step.endedAt() == null
                        ? ""
                        : tr("; đưa ra: %s, %s", who(step.endedBy()), Vi.time(step.endedAt()));
        return new FilePage.Step(
                step.place().name(sheet.set()), placed + ended, step.endedAt() == null);
    }

    private static String who(@org.jspecify.annotations.Nullable String name) {
        return name == null ? tr("phần mềm") : name;
    }
}

package vn.chungsuc.evidence;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.evidence.view.FileRow;
import vn.chungsuc.files.FileType;
import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Files in the words of a list. */
final class Rows {

    private static final int MB = 1 << 20;

    private final Sheet sheet;
    private final EvidencePaths paths;
    private final Map<Long, List<EvidenceQueries.Twin>> twins;
    private final CriteriaSets sets;
    private final LocalDate today;

    Rows(Sheet sheet, List<EvidenceQueries.Twin> twins, CriteriaSets sets, LocalDate today) {
        this.sheet = sheet;
        this.paths = new EvidencePaths(sheet.at());
        this.twins = twins.stream().collect(Collectors.groupingBy(EvidenceQueries.Twin::of));
        this.sets = sets;
        this.today = today;
    }

    /**
     * @param from the place it is listed at; null: in a list of its own
     */
    FileRow row(Evidence item, @Nullable Place from) {
        var filed = PlaceNames.join(sheet.set(), item.places());
        return row(item, from, filed.isEmpty() ? item.proposed() : filed, null);
    }

    FileRow row(Evidence item, @Nullable Place from, String typed, @Nullable String error) {
        var type = FileType.ofMedia(item.mediaType());
        var slash = item.path().lastIndexOf('/');
        var others = item.places().stream().filter(place -> !place.equals(from)).toList();
        return new FileRow(
                item.id(),
                item.name(),
                slash < 0 ? "" : item.path().substring(0, slash),
                type.map(FileType::name).orElse(""),
                size(item.size()),
                paths.item(item.id(), ""),
                type.filter(FileType::isShown).isPresent()
                        ? paths.item(item.id(), "/noi-dung") + "&xem=1"
                        : null,
                type.filter(one -> one == FileType.PNG || one == FileType.JPEG).isPresent(),
                facts(item.particulars()),
                item.particulars().isExpired(today),
                item.damaged(),
                (item.by() == null ? "" : item.by() + ", ") + Vi.time(item.addedAt()),
                typed,
                error,
                from == null ? "" : PlaceNames.join(sheet.set(), others),
                twins.getOrDefault(item.id(), List.of()).stream().map(this::twin).toList());
    }

    static String size(long bytes) {
        return bytes < MB
                ? Vi.number(BigDecimal.valueOf(Math.ceilDiv(bytes, 1024L))) + " KB"
                : Vi.number(BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(MB)), 1) + " MB";
    }

    static String facts(Evidence.Particulars as) {
        var facts = new ArrayList<String>();
        if (as.number() != null) {
            facts.add(tr("số %s", as.number()));
        }
        if (as.issuedOn() != null) {
            facts.add(tr("ngày %s", Vi.date(as.issuedOn())));
        }
        if (as.validUntil() != null) {
            facts.add(tr("hiệu lực đến %s", Vi.date(as.validUntil())));
        }
        return String.join(", ", facts);
    }

    private FileRow.Twin twin(EvidenceQueries.Twin twin) {
        var set = sets.find(twin.set());
        var places = set.map(known -> PlaceNames.join(known, twin.places())).orElse("");
        var said =
                tr(
                        "%s, năm %d, %s",
                        twin.unit(), twin.year(), places.isEmpty() ? tr("chưa xếp") : places);
        var at = SheetAddress.of(twin.unitCode(), twin.set(), twin.year(), null);
        return new FileRow.Twin(said, new EvidencePaths(at).item(twin.item(), ""));
    }
}

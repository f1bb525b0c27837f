package vn.chungsuc.assessment;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.shared.Vi;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keeps what a table of many units states without figures: one paper, all rows or none. */
@Service
public class DeclareTable {

    private final CriteriaSets sets;
    private final SheetStore sheets;
    private final Opening opening;
    private final DeclaredTableStore store;
    private final Journal journal;
    private final Clock clock;

    DeclareTable(
            CriteriaSets sets,
            SheetStore sheets,
            Opening opening,
            DeclaredTableStore store,
            Journal journal,
            Clock clock) {
        this.sets = sets;
        this.sheets = sheets;
        this.opening = opening;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param indicator its position in the set; -1: the criterion as a whole
     * @param stated the figure the paper gives, as it writes it
     */
    public record Verdict(int criterion, int indicator, boolean met, @Nullable String stated) {}

    /**
     * @param criteria and indicators: totals; both null leaves the totals as they are
     */
    public record Row(
            SheetAddress at,
            @Nullable Integer criteria,
            @Nullable Integer indicators,
            List<Verdict> verdicts) {

        boolean hasTotals() {
            return criteria != null || indicators != null;
        }
    }

    /**
     * @param sha256 of the file it was read from, in hexadecimal
     */
    public record Table(String document, @Nullable LocalDate date, String sha256, List<Row> rows) {}

    /**
     * What stood at a place before.
     *
     * @param criterion 0: the totals
     * @param before JSON; null: nothing
     */
    public record Replaced(int sheet, int criterion, int indicator, @Nullable String before) {}

    /**
     * @param at the moment all of it was declared
     */
    public record Result(OffsetDateTime at, List<Replaced> replaced) {}

    /**
     * @throws Refused for a unit or year that takes no more
     */
    @Transactional
    public Result handle(Officer officer, Table table) {
        officer.require(Permission.DECLARE);
        var now = OffsetDateTime.now(clock);
        var given = new DeclaredTableStore.Given(table.document(), table.date(), now);
        for (var row : table.rows()) {
            check(officer, row);
            given.add(sheet(officer, row.at()), row);
        }
        var replaced = new ArrayList<Replaced>();
        replaced.addAll(store.putVerdicts(officer, given));
        replaced.addAll(store.putTotals(officer, given));
        journal.record(
                JournalEntry.by(officer, "table-declared", "file", table.sha256())
                        .in(officer.scope().unitId())
                        .changing(
                                null,
                                Map.of(
                                        "document", table.document(),
                                        "units", table.rows().size(),
                                        "places", replaced.size())));
        return new Result(now, replaced);
    }

    private static void check(Officer officer, Row row) {
        for (var verdict : row.verdicts()) {
            if (!officer.scope().covers(verdict.criterion())) {
                throw new Forbidden(
                        tr(
                                "Tiêu chí %d không thuộc phần việc bạn được giao.",
                                verdict.criterion()));
            }
        }
    }

    private int sheet(Officer officer, SheetAddress at) {
        var set = sets.require(at.set());
        var locked = lock(officer, at);
        check(locked, at);
        if (locked.sheet() == null) {
            open(officer, set, at, locked.unit());
            locked = lock(officer, at);
        }
        if (locked.sheet() == null) {
            throw new IllegalStateException("The sheet just opened is gone: " + at.key());
        }
        return locked.sheet().id();
    }

    private LockedCell lock(Officer officer, SheetAddress at) {
        return sheets.lock(officer.scope(), at, 0).orElseThrow(NotFound::new);
    }

    private void open(Officer officer, CriteriaSet set, SheetAddress at, int unit) {
        opening.open(unit, set, at, new Opening.By(officer.accountId(), officer.username()));
    }

    private static void check(LockedCell locked, SheetAddress at) {
        if (!locked.own()) {
            throw new Forbidden(tr("Số liệu của đơn vị cũ chỉ để xem, không sửa từ đơn vị mới."));
        }
        if (!locked.ends().isAfter(LocalDate.of(at.year(), 1, 1))) {
            throw new Refused(
                    tr(
                            "Đơn vị %s chỉ có đến ngày %s, không khai báo năm %d.",
                            at.unit(), Vi.date(locked.ends().minusDays(1)), at.year()));
        }
        if (locked.closed()) {
            throw new Refused(tr("Năm đánh giá %d đã khóa sổ.", at.year()));
        }
    }
}

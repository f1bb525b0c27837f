package vn.chungsuc.assessment;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

/** Keeps what a paper states without figures, beside what is itemised. */
@Service
public class Declare {

    private final CriteriaSets sets;
    private final SheetStore store;
    private final DeclaredStore declarations;
    private final Opening opening;
    private final Clock clock;

    Declare(
            CriteriaSets sets,
            SheetStore store,
            DeclaredStore declarations,
            Opening opening,
            Clock clock) {
        this.sets = sets;
        this.store = store;
        this.declarations = declarations;
        this.opening = opening;
        this.clock = clock;
    }

    /**
     * @param document which paper: «Kế hoạch 249/KH-BQL»
     * @param criteria and indicators: how many it says are met; null: it does not say
     * @param verdicts by criterion number, where it says which
     */
    public record Declaration(
            String document,
            @Nullable LocalDate date,
            @Nullable Integer criteria,
            @Nullable Integer indicators,
            @Nullable String note,
            Map<Integer, Boolean> verdicts) {}

    @Transactional
    public void handle(Officer officer, SheetAddress at, Declaration declaration) {
        var set = sets.require(at.set());
        var locked = store.lock(officer.scope(), at, 0).orElseThrow(NotFound::new);
        officer.require(Permission.DECLARE);
        if (!locked.own()) {
            throw new Forbidden(tr("Số liệu của đơn vị cũ chỉ để xem, không sửa từ đơn vị mới."));
        }
        if (locked.closed()) {
            throw new Refused(tr("Năm đánh giá %d đã khóa sổ.", at.year()));
        }
        if (locked.sheet() == null) {
            opening.open(
                    locked.unit(),
                    set,
                    at,
                    new Opening.By(officer.accountId(), officer.username()));
            locked = store.lock(officer.scope(), at, 0).orElseThrow(NotFound::new);
        }
        var sheet = locked.sheet();
        if (sheet != null) {
            declarations.put(officer, sheet.id(), declaration, OffsetDateTime.now(clock), at.key());
        }
    }
}

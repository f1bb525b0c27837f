package vn.chungsuc.unitchange;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.units.UndoReform;

import java.time.Clock;
import java.time.OffsetDateTime;

/**
 * The units are again as before the list was applied; the list stays, with who took it back and
 * why.
 */
@Service
class UndoList {

    private final ListQueries lists;
    private final ListStore store;
    private final UndoReform undoReform;
    private final Clock clock;

    UndoList(ListQueries lists, ListStore store, UndoReform undoReform, Clock clock) {
        this.lists = lists;
        this.store = store;
        this.undoReform = undoReform;
        this.clock = clock;
    }

    @Transactional
    void handle(Officer officer, int id, String reason) {
        officer.require(Permission.MANAGE_UNITS);
        var list = lists.require(officer.scope(), id);
        if (!list.own()) {
            throw new NotFound();
        }
        var act = list.act();
        if (act == null || list.undone() != null) {
            throw new Refused(tr("Danh sách này không còn hiệu lực để hoàn tác."));
        }
        undoReform.handle(officer, act.reform(), reason);
        if (!store.undo(id, officer.accountId(), reason, OffsetDateTime.now(clock))) {
            throw new Refused(tr("Danh sách này không còn hiệu lực để hoàn tác."));
        }
    }
}

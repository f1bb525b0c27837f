package vn.chungsuc.unitchange;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

/** Throws away a list nobody applied. */
@Service
class DropList {

    private final ListQueries lists;
    private final ListStore store;

    DropList(ListQueries lists, ListStore store) {
        this.lists = lists;
        this.store = store;
    }

    @Transactional
    void handle(Officer officer, int id) {
        officer.require(Permission.MANAGE_UNITS);
        if (!lists.require(officer.scope(), id).own()) {
            throw new NotFound();
        }
        if (!store.drop(id)) {
            throw new Refused(tr("Danh sách này đã áp dụng rồi, chỉ hoàn tác được."));
        }
    }
}

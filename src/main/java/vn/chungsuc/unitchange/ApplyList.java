package vn.chungsuc.unitchange;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.files.Files;
import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.units.ApplyReform;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;

/** The list takes effect in one step with its resolution, or not at all. */
@Service
class ApplyList {

    private final ListQueries lists;
    private final ListStore store;
    private final Plans plans;
    private final ApplyReform applyReform;
    private final Files files;
    private final Clock clock;

    ApplyList(
            ListQueries lists,
            ListStore store,
            Plans plans,
            ApplyReform applyReform,
            Files files,
            Clock clock) {
        this.lists = lists;
        this.store = store;
        this.plans = plans;
        this.applyReform = applyReform;
        this.files = files;
        this.clock = clock;
    }

    /**
     * @param seen the fingerprint of the plan the officer looked at
     */
    @Transactional
    void handle(Officer officer, int id, Resolution resolution, String seen) {
        officer.require(Permission.MANAGE_UNITS);
        var list = lists.require(officer.scope(), id);
        if (!list.own()) {
            throw new NotFound();
        }
        if (!list.draft()) {
            throw new Refused(tr("Danh sách này đã áp dụng rồi."));
        }
        applyReform.lock();
        var plan = plans.of(officer, list);
        if (!plan.isClean() || plan.isEmpty()) {
            throw new Refused(tr("Danh sách còn lỗi; sửa hết rồi mới áp dụng được."));
        }
        if (!plan.fingerprint().equals(seen)) {
            throw new Refused(tr("Danh mục đơn vị vừa thay đổi; xem lại danh sách rồi áp dụng."));
        }
        var applied = applyReform.handle(officer, plan.reform(resolution.words()), source(list));
        plans.ended(plan);
        var scan =
                resolution.scan() == null
                        ? null
                        : files.store(list.unitId(), officer.accountId(), resolution.scan()).id();
        var told = Language.inVietnamese(() -> Plans.told(plan));
        if (!store.apply(
                id,
                resolution,
                scan,
                officer.accountId(),
                told,
                applied.id(),
                OffsetDateTime.now(clock))) {
            throw new Refused(tr("Danh sách này đã áp dụng rồi."));
        }
    }

    private static HashMap<String, Object> source(ChangeList list) {
        var source = new HashMap<String, Object>();
        source.put("list", list.id());
        source.put("name", list.name());
        if (list.sha256() != null) {
            source.put("sha256", list.sha256());
        }
        return source;
    }
}

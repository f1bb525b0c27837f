package vn.chungsuc.plans;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.documents.TouchDraft;
import vn.chungsuc.plans.Contents.Basis;
import vn.chungsuc.plans.Contents.Duty;
import vn.chungsuc.plans.Contents.Road;
import vn.chungsuc.plans.Contents.Shortfall;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Refused;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Changes what a plan says, while it is a draft. Every change stands in its paper's history. */
@Service
class ChangePlan {

    /** What is to be changed. */
    sealed interface Change {
        /** A stable id for the journal. */
        String action();

        /** What it is about, for the history. */
        String note();
    }

    /**
     * @param read the version that was on the screen; 0: the part was empty
     */
    record Write(String part, String words, int read) implements Change {
        @Override
        public String action() {
            return "narrative-saved";
        }

        @Override
        public String note() {
            return ChangeNotes.part(part);
        }
    }

    record SetOut(
            LocalDate first,
            LocalDate last,
            @Nullable Long parent,
            @Nullable String parentText,
            List<Basis> bases)
            implements Change {
        @Override
        public String action() {
            return "plan-set-out";
        }

        @Override
        public String note() {
            return ChangeNotes.FRAME;
        }
    }

    record Aim(Target target, List<Integer> named) implements Change {
        @Override
        public String action() {
            return "plan-target-saved";
        }

        @Override
        public String note() {
            return target.name() + ": " + target.goal().text(target.measure());
        }
    }

    record HandDown(long target, Map<Integer, BigDecimal> quotas) implements Change {
        @Override
        public String action() {
            return "plan-quota-saved";
        }

        @Override
        public String note() {
            return ChangeNotes.handedDown(quotas.size());
        }
    }

    record Charge(Duty duty) implements Change {
        @Override
        public String action() {
            return "plan-duty-saved";
        }

        @Override
        public String note() {
            return duty.words().substring(0, Math.min(200, duty.words().length()));
        }
    }

    record Lay(List<Road> roads) implements Change {
        @Override
        public String action() {
            return "plan-road-saved";
        }

        @Override
        public String note() {
            return ChangeNotes.roads(roads);
        }
    }

    record Own(Shortfall shortfall) implements Change {
        @Override
        public String action() {
            return "plan-shortfall-saved";
        }

        @Override
        public String note() {
            return shortfall.words().substring(0, Math.min(200, shortfall.words().length()));
        }
    }

    /**
     * @param what target, duty, road, shortfall
     */
    record Remove(String what, String key) implements Change {
        @Override
        public String action() {
            return "plan-" + what + "-removed";
        }

        @Override
        public String note() {
            return key;
        }
    }

    /** Somebody else saved the same part meanwhile. */
    static class Clash extends RuntimeException {}

    private final PlanQueries plans;
    private final ContentStore store;
    private final TouchDraft touch;

    ChangePlan(PlanQueries plans, ContentStore store, TouchDraft touch) {
        this.plans = plans;
        this.store = store;
        this.touch = touch;
    }

    /**
     * @throws Clash when what is changed was changed by somebody else since it was read
     */
    @Transactional
    public void handle(Officer officer, long id, List<Change> changes) {
        var plan = plans.require(officer.scope(), id);
        for (var change : changes) {
            var now = touch.handle(officer, id, change.action(), change.note());
            if (plan.state() != PlanState.DRAFT) {
                throw new Refused(
                        tr(
                                "Kế hoạch đang ở bước «%s», không sửa nội dung nữa. Đang trình thì"
                                        + " rút về; đã duyệt thì dùng «Điều chỉnh».",
                                plan.state().word()));
            }
            apply(officer, id, change, now);
        }
    }

    private void apply(Officer officer, long id, Change change, OffsetDateTime now) {
        switch (change) {
            case Write(var part, var words, var read) -> {
                var text = Normalizer.normalize(words, Normalizer.Form.NFC).strip();
                if (!store.save(officer, id, part, text, read, now)) {
                    throw new Clash();
                }
            }
            case SetOut(var first, var last, var parent, var text, var bases) -> {
                store.setOut(id, first, last, parent, text);
                store.bases(id, bases);
            }
            case Aim(var target, var named) -> {
                var saved = store.target(id, target);
                if (saved == 0) {
                    throw new Clash();
                }
                store.named(saved, named);
            }
            case HandDown(var target, var quotas) -> store.quotas(target, quotas);
            case Charge(var duty) -> store.duty(id, duty);
            case Lay(var roads) -> store.roads(id, roads);
            case Own(var shortfall) -> store.shortfall(id, shortfall);
            case Remove(var what, var key) -> remove(id, what, key);
        }
    }

    private void remove(long id, String what, String key) {
        switch (what) {
            case "target" -> store.removeTarget(id, Long.parseLong(key));
            case "duty" -> store.removeDuty(id, Long.parseLong(key));
            case "shortfall" -> store.removeShortfall(id, Long.parseLong(key));
            default -> store.removeRoad(id, key);
        }
    }
}

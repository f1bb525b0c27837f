package vn.chungsuc.review;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.util.Set;

/**
 * Somebody who acts, seen from one unit: of the unit itself, or of one above it. Nobody is both, so
 * nobody answers what the own unit handed in; inside a unit people agree among themselves.
 *
 * @param level of the unit the officer's role is held on
 * @param turn whose turn verification and appraisal are on the day
 */
record Actor(Officer officer, Side side, String level, Turn turn) {

    enum Side {
        OWN,
        ABOVE
    }

    /** The actor the procedure names for each of the two steps. */
    record Turn(Procedure.Doer verify, Procedure.Doer appraise) {}

    boolean may(Act.Kind kind, Review review) {
        return refusal(new Act(kind, Set.of(), Set.of()), review) == null;
    }

    boolean mayJudge(int criterion, Act.Kind kind, Review review) {
        return refusal(new Act(kind, Set.of(), Set.of(criterion)), review) == null;
    }

    void check(Act act, Review review) {
        var refusal = refusal(act, review);
        if (refusal != null) {
            throw new Forbidden(refusal);
        }
    }

    private @Nullable String refusal(Act act, Review review) {
        return switch (act.kind()) {
            case TRACK_CHOSEN -> above(Permission.RECEIVE_REPORTS);
            case AGREED -> own(officer.may(Permission.APPROVE));
            case AGREED_ON_PAPER, TAKEN_BACK, HANDED_IN ->
                    own(
                            officer.may(Permission.APPROVE)
                                    || officer.may(Permission.ENTER_VALUES)
                                            && officer.scope().criteria().isEmpty());
            case ANSWERED -> own(officer.may(Permission.ENTER_VALUES) && covers(act));
            case PASSED, RETURNED -> judges(act, review);
            case CONCLUDED -> concludes(review);
        };
    }

    private @Nullable String own(boolean allowed) {
        if (side != Side.OWN) {
            return tr("Việc này của chính đơn vị, cấp trên không làm thay.");
        }
        return allowed ? null : tr("Vai trò của bạn không làm việc này cho đơn vị.");
    }

    private @Nullable String above(Permission needed) {
        if (side != Side.ABOVE) {
            return tr("Không ai rà soát, thẩm tra, thẩm định phiếu của chính đơn vị mình.");
        }
        return officer.may(needed) ? null : tr("Vai trò của bạn không làm việc này.");
    }

    private boolean covers(Act act) {
        return act.criteria().stream().allMatch(officer.scope()::covers);
    }

    private @Nullable String judges(Act act, Review review) {
        var receives = officer.may(Permission.RECEIVE_REPORTS);
        var refusal = above(receives ? Permission.RECEIVE_REPORTS : Permission.VERIFY);
        if (refusal != null) {
            return refusal;
        }
        if (!covers(act)) {
            return tr("Chỉ tiêu này không thuộc phần việc bạn được giao.");
        }
        if (act.kind() == Act.Kind.RETURNED) {
            return review.concluded() && !receives
                    ? tr("Phiếu đã kết luận; chỉ nơi tiếp nhận mới trả lại được nữa.")
                    : null;
        }
        return review.track() == Track.RECOGNITION ? outOfTurn(turn.verify()) : null;
    }

    private @Nullable String concludes(Review review) {
        var refusal = above(Permission.RECEIVE_REPORTS);
        return refusal == null && review.track() == Track.RECOGNITION
                ? outOfTurn(turn.appraise())
                : refusal;
    }

    private @Nullable String outOfTurn(Procedure.Doer doer) {
        return doer.level() == null || doer.level().equals(level)
                ? null
                : tr("Bước «%s» do %s thực hiện.", tr(doer.step()), tr(doer.by()));
    }
}

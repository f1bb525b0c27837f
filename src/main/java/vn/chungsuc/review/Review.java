package vn.chungsuc.review;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.Refused;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * In whose hands a sheet and each of its indicators are. Immutable and without a database: what may
 * follow what is decided here and nowhere else.
 *
 * @param agreed the unit's chairman has agreed to what would be handed in next
 * @param concluded accepted or appraised as a whole
 * @param attempt how often it was handed in
 * @param items by position
 */
record Review(Track track, boolean agreed, boolean concluded, int attempt, List<ItemState> items) {

    Review {
        items = List.copyOf(items);
    }

    static Review fresh(Track track, int indicators) {
        return new Review(track, false, false, 0, Collections.nCopies(indicators, ItemState.HELD));
    }

    boolean isHandedIn() {
        return attempt > 0;
    }

    Stage stage() {
        if (concluded) {
            return Stage.CONCLUDED;
        }
        if (agreed) {
            return Stage.AGREED;
        }
        if (!isHandedIn()) {
            return Stage.ENTERING;
        }
        return items.contains(ItemState.RETURNED)
                ? Stage.RETURNED
                : items.contains(ItemState.PENDING) ? Stage.WITH_SUPERIOR : Stage.ALL_PASSED;
    }

    Set<Integer> in(ItemState state) {
        return positions(state::equals);
    }

    int count(ItemState state) {
        return Collections.frequency(items, state);
    }

    private Set<Integer> positions(Predicate<ItemState> wanted) {
        return IntStream.range(0, items.size())
                .filter(at -> wanted.test(items.get(at)))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** The cells that still take figures; null: the sheet is the unit's, all of them do. */
    @Nullable Set<Integer> openCells() {
        if (agreed || concluded) {
            return Set.of();
        }
        return isHandedIn() ? in(ItemState.RETURNED) : null;
    }

    /**
     * @throws Forbidden not this actor's to do
     * @throws Refused out of turn
     */
    Review after(Act act, Actor actor) {
        actor.check(act, this);
        return switch (act.kind()) {
            case TRACK_CHOSEN -> unchosen();
            case AGREED, AGREED_ON_PAPER -> agree();
            case TAKEN_BACK -> takeBack();
            case HANDED_IN -> handIn();
            case ANSWERED -> answered(act.positions());
            case PASSED -> pass(act.positions());
            case RETURNED -> giveBack(act.positions());
            case CONCLUDED -> conclude();
        };
    }

    /** The other track, while nothing was agreed to or handed in yet. */
    private Review unchosen() {
        if (isHandedIn() || agreed) {
            throw new Refused(tr("Phiếu đã được đồng ý hoặc đã nộp, không đổi vòng được nữa."));
        }
        var other = track == Track.REVIEW ? Track.RECOGNITION : Track.REVIEW;
        return new Review(other, false, false, 0, items);
    }

    private Review agree() {
        requireOpen();
        if (agreed) {
            throw new Refused(tr("Lãnh đạo đơn vị đã đồng ý rồi; chỉ còn nộp."));
        }
        if (positions(ItemState::isWithUnit).isEmpty()) {
            throw new Refused(tr("Mọi chỉ tiêu đang ở cấp trên, không có gì để đồng ý nộp."));
        }
        return new Review(track, true, false, attempt, items);
    }

    private Review takeBack() {
        if (!agreed) {
            throw new Refused(tr("Phiếu chưa được đồng ý, hoặc đã nộp; không có gì để rút lại."));
        }
        return new Review(track, false, concluded, attempt, items);
    }

    private Review handIn() {
        requireOpen();
        if (!agreed) {
            throw new Refused(tr("Lãnh đạo đơn vị chưa đồng ý nên chưa nộp được."));
        }
        return new Review(
                track,
                false,
                false,
                attempt + 1,
                items.stream()
                        .map(state -> state.isWithUnit() ? ItemState.PENDING : state)
                        .toList());
    }

    private Review answered(Collection<Integer> positions) {
        requireOpen();
        if (agreed || positions.stream().anyMatch(at -> items.get(at) != ItemState.RETURNED)) {
            throw new Refused(tr("Chỉ trả lời được chỉ tiêu đang bị trả lại."));
        }
        return this;
    }

    private Review pass(Collection<Integer> positions) {
        requireOpen();
        for (int at : positions) {
            switch (items.get(at)) {
                case HELD -> throw new Refused(tr("Đơn vị chưa nộp phiếu này."));
                case RETURNED ->
                        throw new Refused(
                                tr("Chỉ tiêu này đang trả lại cho đơn vị, chờ nộp lại đã."));
                case PENDING, PASSED -> {}
            }
        }
        return with(positions, ItemState.PASSED, agreed);
    }

    /**
     * What is sent back opens a concluded sheet again, and voids an agreement that did not know.
     */
    private Review giveBack(Collection<Integer> positions) {
        for (int at : positions) {
            switch (items.get(at)) {
                case HELD -> throw new Refused(tr("Đơn vị chưa nộp phiếu này."));
                case RETURNED -> throw new Refused(tr("Chỉ tiêu này đã trả lại cho đơn vị rồi."));
                case PENDING, PASSED -> {}
            }
        }
        return with(positions, ItemState.RETURNED, false);
    }

    private Review with(Collection<Integer> positions, ItemState state, boolean stillAgreed) {
        var changed = new ArrayList<>(items);
        positions.forEach(at -> changed.set(at, state));
        return new Review(track, stillAgreed, false, attempt, changed);
    }

    private Review conclude() {
        requireOpen();
        if (!isHandedIn()) {
            throw new Refused(tr("Đơn vị chưa nộp phiếu này."));
        }
        var waiting = items.size() - count(ItemState.PASSED);
        if (waiting > 0) {
            throw new Refused(
                    tr(
                            "Còn %d chỉ tiêu chưa qua (đang chờ hoặc đang trả lại), chưa kết luận"
                                    + " được.",
                            waiting));
        }
        return new Review(track, false, true, attempt, items);
    }

    private void requireOpen() {
        if (concluded) {
            throw new Refused(
                    tr("Phiếu này đã kết luận; muốn sửa thì cấp trên trả lại chỉ tiêu đó."));
        }
    }
}

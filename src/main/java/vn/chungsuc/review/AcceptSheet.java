package vn.chungsuc.review;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Refused;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** «Nhận các chỉ tiêu còn lại»; where none is out with the unit, the sheet is accepted with it. */
@Service
public class AcceptSheet {

    private final Desk desk;
    private final ReviewStore store;

    AcceptSheet(Desk desk, ReviewStore store) {
        this.desk = desk;
        this.store = store;
    }

    /**
     * @param attempt the hand-in that was on the screen
     */
    @Transactional
    public void handle(Officer officer, SheetAddress at, int attempt) {
        var open = desk.open(officer, at);
        var review = open.review();
        open.actor().check(Act.whole(Act.Kind.CONCLUDED), review);
        if (review.track() == Track.RECOGNITION) {
            throw new Refused(
                    tr("Đơn vị này xét công nhận: từng chỉ tiêu phải được thẩm tra trước."));
        }
        if (review.attempt() != attempt) {
            throw new Refused(
                    tr("Phiếu đã được nộp lại sau khi bạn mở trang. Xem phần mới rồi nhận."));
        }
        var waiting = review.in(ItemState.PENDING);
        var entries = new ArrayList<Minute>();
        if (!waiting.isEmpty()) {
            var criteria =
                    waiting.stream()
                            .map(one -> open.set().indicator(one).criterion())
                            .collect(Collectors.toSet());
            review = review.after(new Act(Act.Kind.PASSED, waiting, criteria), open.actor());
            store.pass(open.id(), waiting, null, officer.accountId(), open.now());
            waiting.stream()
                    .sorted(Comparator.naturalOrder())
                    .forEach(one -> entries.add(Minute.on(Act.Kind.PASSED, one, null)));
        }
        if (review.stage() == Stage.ALL_PASSED || waiting.isEmpty()) {
            review = review.after(Act.whole(Act.Kind.CONCLUDED), open.actor());
            store.conclude(open.id(), officer.accountId(), null, open.now());
            entries.add(Minute.of(Act.Kind.CONCLUDED, null));
        }
        desk.close(open, review, List.copyOf(entries));
    }
}

package vn.chungsuc.review;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.shared.Officer;

import java.util.List;

/** Registers a unit for recognition in a year, or takes it back to the ordinary review. */
@Service
public class ChooseTrack {

    private final Desk desk;
    private final ReviewStore store;

    ChooseTrack(Desk desk, ReviewStore store) {
        this.desk = desk;
        this.store = store;
    }

    /**
     * @param reason by which paper, or why
     */
    @Transactional
    public void handle(Officer officer, SheetAddress at, Track track, String reason) {
        var open = desk.open(officer, at);
        var kind = Act.Kind.TRACK_CHOSEN;
        open.actor().check(Act.whole(kind), open.review());
        if (open.review().track() == track) {
            return;
        }
        var after = open.after(kind);
        store.track(open.id(), track, officer.accountId(), reason, open.now());
        desk.close(open, after, List.of(Minute.of(kind, track.name() + ": " + reason)));
    }
}

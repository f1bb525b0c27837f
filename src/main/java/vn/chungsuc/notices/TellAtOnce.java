package vn.chungsuc.notices;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

import vn.chungsuc.handin.ReportMoved;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * What happens to a report is told to the other side as soon as it is done. After the commit: a
 * notice that fails takes no hand-in with it, and {@link GatherNotices} makes it good.
 */
@Service
class TellAtOnce {

    private final ReportNotices reports;
    private final ExtensionNotices extensions;
    private final Clock clock;

    TellAtOnce(ReportNotices reports, ExtensionNotices extensions, Clock clock) {
        this.reports = reports;
        this.extensions = extensions;
        this.clock = clock;
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void handle(ReportMoved moved) {
        var today = LocalDate.now(clock);
        var now = OffsetDateTime.now(clock);
        reports.gatherHandedIn(today, now, moved.obligation());
        reports.gatherDecided(today, now, moved.obligation());
        extensions.gatherAsked(today, now, moved.obligation());
        extensions.gatherAnswered(today, now, moved.obligation());
    }
}

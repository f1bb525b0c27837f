package vn.chungsuc.notices;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;

/** Tells each person what newly concerns them, once. */
@Service
class GatherNotices {

    private final NoticeStore store;
    private final ReportNotices reports;
    private final ExtensionNotices extensions;
    private final ReviewNotices reviews;
    private final AccountNotices accounts;
    private final TaskNotices tasks;
    private final Clock clock;

    GatherNotices(
            NoticeStore store,
            ReportNotices reports,
            ExtensionNotices extensions,
            ReviewNotices reviews,
            AccountNotices accounts,
            TaskNotices tasks,
            Clock clock) {
        this.store = store;
        this.reports = reports;
        this.extensions = extensions;
        this.reviews = reviews;
        this.accounts = accounts;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** How many were new. */
    @Scheduled(fixedDelay = 30, initialDelay = 3, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void handle() {
        var today = LocalDate.now(clock);
        var now = OffsetDateTime.now(clock);
        store.gatherCharges(today, now);
        store.gatherMissing(today, now);
        store.gatherAnswers(now);
        reports.gatherOwed(today, now);
        reports.gatherHandedIn(today, now, null);
        reports.gatherDecided(today, now, null);
        extensions.gatherAsked(today, now, null);
        extensions.gatherAnswered(today, now, null);
        reviews.gatherReturned(today, now);
        reviews.gatherHandedIn(today, now);
        accounts.gatherSecondSteps(today, now);
        tasks.gatherGiven(today, now, null);
        tasks.gatherDue(today, now);
        tasks.gatherMoved(today, now, null);
        tasks.gatherAsked(today, now, null);
    }
}

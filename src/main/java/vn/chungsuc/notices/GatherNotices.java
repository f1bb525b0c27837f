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
    private final ExtensionNotices extensions;
    private final AccountNotices accounts;
    private final Clock clock;

    GatherNotices(
            NoticeStore store, ExtensionNotices extensions, AccountNotices accounts, Clock clock) {
        this.store = store;
        this.extensions = extensions;
        this.accounts = accounts;
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
        store.gatherReports(today, now);
        extensions.gatherAsked(today, now);
        extensions.gatherAnswered(today, now);
        accounts.gatherSecondSteps(today, now);
    }
}

package vn.chungsuc.collection;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Whoever holds the link answers, once; it counts only when an officer takes it over. */
@Service
class SendAnswer {

    private final RequestStore store;
    private final Journal journal;
    private final Clock clock;

    SendAnswer(RequestStore store, Journal journal, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /** False: the link was used or ended meanwhile. */
    @Transactional
    boolean handle(
            Request request,
            String supplier,
            @Nullable String phone,
            @Nullable String note,
            List<Answered> answers) {
        if (!store.answer(request.id(), supplier, phone, note, OffsetDateTime.now(clock))) {
            return false;
        }
        store.keep(request.id(), answers);
        journal.record(
                JournalEntry.by(supplier, "link-answered", "collection", "" + request.id())
                        .in(request.unitId())
                        .changing(null, Map.of("answers", answers.size())));
        return true;
    }
}

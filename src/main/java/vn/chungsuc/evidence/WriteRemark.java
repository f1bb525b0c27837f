package vn.chungsuc.evidence;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;

/** Says something of an indicator, to everybody who sees the sheet, naming whom it concerns. */
@Service
public class WriteRemark {

    private static final int LONGEST = 2000;

    private final TalkQueries queries;
    private final TalkStore store;
    private final Journal journal;
    private final Clock clock;

    WriteRemark(TalkQueries queries, TalkStore store, Journal journal, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /** What was typed cannot be kept; the message is the sentence. */
    static final class Unsaid extends RuntimeException {
        Unsaid(String sentence) {
            super(sentence);
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * @param thread the one it answers, which is open again by it; null: a new one
     */
    @Transactional
    public void handle(
            Officer officer,
            Sheet sheet,
            Indicator indicator,
            @Nullable Long thread,
            String words) {
        officer.require(Permission.READ);
        var kept = words.strip();
        check(kept);
        if (thread != null) {
            require(officer, sheet, indicator, thread);
        }
        var named = Words.named(kept);
        var known =
                queries.known(
                        officer.scope(), sheet, indicator.criterion(), named, LocalDate.now(clock));
        var unknown = named.stream().filter(name -> !known.containsKey(name)).findFirst();
        if (unknown.isPresent()) {
            throw new Unsaid(
                    tr(
                            "Không có tài khoản @%s nào xem được đơn vị này. Gõ @ rồi chọn trong"
                                    + " danh sách.",
                            unknown.get()));
        }
        var now = OffsetDateTime.now(clock);
        var id = store.write(sheet, indicator, thread, kept, officer.accountId(), now);
        store.mention(id, new HashSet<>(known.values()));
        journal.record(
                JournalEntry.by(officer, "remark-written", "remark", String.valueOf(id))
                        .in(sheet.unit().id())
                        .noting("%d/%s".formatted(sheet.year(), indicator.code())));
    }

    private static void check(String words) {
        if (words.isEmpty()) {
            throw new Unsaid(tr("Viết nội dung trao đổi."));
        }
        if (words.length() > LONGEST) {
            throw new Unsaid(tr("Dài quá %d ký tự.", LONGEST));
        }
    }

    private void require(Officer officer, Sheet sheet, Indicator indicator, long thread) {
        var there =
                queries.talk(officer.scope(), sheet, indicator).stream()
                        .anyMatch(said -> said.thread() == thread);
        if (!there) {
            throw new NotFound();
        }
    }
}

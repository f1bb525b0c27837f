package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.JsonNode;

import vn.chungsuc.access.Passkeys.Home;
import vn.chungsuc.access.Passkeys.Unproven;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * The owner adds a passkey, having proved to be there minutes ago by whichever way they come in: a
 * session left open is not enough, and who has no password can do it too.
 */
@Service
class AddPasskey {

    static final Duration PROOF_HOLDS = Duration.ofMinutes(10);
    static final int MOST = 10;
    static final int LONGEST_NAME = 60;
    private static final Logger LOG = LoggerFactory.getLogger(AddPasskey.class);

    private final Passkeys passkeys;
    private final PasskeyStore store;
    private final SessionStore sessions;
    private final Journal journal;
    private final Clock clock;

    AddPasskey(
            Passkeys passkeys,
            PasskeyStore store,
            SessionStore sessions,
            Journal journal,
            Clock clock) {
        this.passkeys = passkeys;
        this.store = store;
        this.sessions = sessions;
        this.journal = journal;
        this.clock = clock;
    }

    boolean isProven(Session session) {
        return sessions.provenAt(session.key())
                .filter(at -> at.isAfter(OffsetDateTime.now(clock).minus(PROOF_HOLDS)))
                .isPresent();
    }

    /**
     * @throws Refused with the sentence for the owner
     */
    void requireRoom(SignedIn owner) {
        if (!isProven(Objects.requireNonNull(owner.session()))) {
            throw new Refused(
                    tr(
                            "Đã quá %d phút từ lần đăng nhập gần nhất. Bấm «Xác nhận lại» rồi thêm"
                                    + " khóa.",
                            PROOF_HOLDS.toMinutes()));
        }
        if (store.of(owner.officer().accountId()).size() >= MOST) {
            throw new Refused(tr("Đã có %d khóa. Gỡ khóa không dùng nữa rồi thêm.", MOST));
        }
    }

    /**
     * @throws Refused with the sentence for the owner
     */
    @Transactional
    void handle(Home home, SignedIn owner, byte[] challenge, JsonNode made, String typed) {
        requireRoom(owner);
        var label = typed.strip();
        if (label.isEmpty() || label.length() > LONGEST_NAME) {
            throw new Refused(tr("Đặt tên cho khóa, dài không quá %d ký tự.", LONGEST_NAME));
        }
        try {
            passkeys.keep(home, owner, challenge, made, label);
        } catch (Unproven no) {
            LOG.info("A passkey was not taken: {}", String.valueOf(no.getCause()));
            throw new Refused(
                    tr("Khóa này chưa nhận được. Thử lại, hoặc dùng thiết bị khác làm khóa."));
        }
        journal.record(
                JournalEntry.by(
                                owner.officer(),
                                "passkey-added",
                                "account",
                                owner.officer().username())
                        .noting(label));
    }
}

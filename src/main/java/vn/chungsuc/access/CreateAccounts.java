package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.access.view.AccountFilePage.Line;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the accounts of a list that was looked through, each with a link for its owner. */
@Service
class CreateAccounts {

    private final BroughtLists files;
    private final AccountPlan plan;
    private final AccountQueries queries;
    private final CreateAccount createAccount;
    private final InviteToAccount invite;
    private final Journal journal;
    private final Clock clock;

    CreateAccounts(
            BroughtLists files,
            AccountPlan plan,
            AccountQueries queries,
            CreateAccount createAccount,
            InviteToAccount invite,
            Journal journal,
            Clock clock) {
        this.files = files;
        this.plan = plan;
        this.queries = queries;
        this.createAccount = createAccount;
        this.invite = invite;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param secret the link's last part, told this once
     */
    record Made(Line line, String secret) {}

    /** The rows that are new; what is the same or refused is left alone. */
    @Transactional
    List<Made> handle(Officer officer, int file) {
        officer.require(Permission.MANAGE_ACCOUNTS);
        var kept =
                files.find(officer.accountId(), BroughtLists.Purpose.ACCOUNTS, file)
                        .orElseThrow(NotFound::new);
        if (!files.make(file, OffsetDateTime.now(clock))) {
            throw new Refused(
                    tr(
                            "Danh sách này đã tạo xong; liên kết chỉ hiện một lần. Cần liên kết"
                                    + " khác, mở trang của tài khoản."));
        }
        var system = AccountListController.runsTheInstallation(officer);
        var made = new ArrayList<Made>();
        for (var planned : plan.of(officer, kept.lines())) {
            var given = planned.given();
            if (given != null) {
                var line = planned.line();
                createAccount.handle(officer, line.username(), line.fullName(), given);
                var account = queries.require(officer.scope(), system, line.username());
                made.add(new Made(line, invite.handle(officer, account)));
            }
        }
        journal.record(
                JournalEntry.by(officer, "accounts-created-from-file", "account", kept.name())
                        .in(officer.scope().unitId())
                        .changing(null, Map.of("accounts", made.size())));
        return made;
    }
}

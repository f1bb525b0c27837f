package vn.chungsuc.criteria;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.Function;

/** An office loads the set in force: as a draft, or published and from then on unchangeable. */
@Service
public class LoadSet {

    private final CriteriaSets sets;
    private final SetStore store;
    private final ObjectProvider<SetUse> uses;
    private final Journal journal;
    private final Clock clock;

    LoadSet(
            CriteriaSets sets,
            SetStore store,
            ObjectProvider<SetUse> uses,
            Journal journal,
            Clock clock) {
        this.sets = sets;
        this.store = store;
        this.uses = uses;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What the file would become; nothing is saved.
     *
     * @throws FaultySet naming every fault
     */
    public CriteriaSet preview(SetUpload upload) {
        return assemble(upload.read());
    }

    /**
     * @throws FaultySet naming every fault
     */
    @Transactional
    public CriteriaSet handle(Officer officer, SetUpload upload, boolean publish) {
        officer.require(Permission.MANAGE_CRITERIA);
        return save(
                upload,
                publish,
                officer.accountId(),
                id -> JournalEntry.by(officer, action(publish), "criteria-set", id));
    }

    /**
     * From the command line, where nobody is signed in.
     *
     * @throws FaultySet naming every fault
     */
    @Transactional
    public CriteriaSet handle(String actor, SetUpload upload, boolean publish) {
        return save(
                upload,
                publish,
                null,
                id -> JournalEntry.by(actor, action(publish), "criteria-set", id));
    }

    private CriteriaSet save(
            SetUpload upload,
            boolean publish,
            @Nullable Integer account,
            Function<String, JournalEntry> entry) {
        var read = upload.read();
        var asked = publish ? "published" : "draft";
        var file = read.withState(asked);
        var content = asked.equals(read.state()) ? upload.content(read) : SetYaml.write(file);
        var set = assemble(file);
        var stored = store.find(set.id()).orElse(null);
        if (stored != null && stored.holds(content)) {
            return set;
        }
        if (stored != null) {
            requireChangeable(set, stored);
        }
        store.save(set, content, OffsetDateTime.now(clock), account);
        journal.record(
                entry.apply(set.id())
                        .changing(
                                stored == null
                                        ? null
                                        : Map.of("sha256", SetStore.sha256(stored.content())),
                                Map.of(
                                        "file", upload.fileName(),
                                        "sha256", SetStore.sha256(content),
                                        "criteria", set.criteriaTotal(),
                                        "indicators", set.indicatorsTotal())));
        sets.reloadAfterCommit();
        return set;
    }

    private void requireChangeable(CriteriaSet set, SetStore.Stored stored) {
        if (!stored.draft()) {
            throw new Refused(
                    tr(
                            "Bộ «%s» đã công bố, không sửa được. Văn bản mới thì nạp thành bộ mới"
                                    + " với mã khác.",
                            set.id()));
        }
        var moved =
                sets.require(set.id()).indicators().stream().anyMatch(old -> !standsIn(set, old));
        if (moved && uses.stream().anyMatch(use -> use.uses(set.id()))) {
            throw new Refused(
                    tr(
                            "Bộ dự thảo «%s» đã có số liệu: chỉ được thêm chỉ tiêu vào cuối, không"
                                    + " bỏ, không đổi thứ tự.",
                            set.id()));
        }
    }

    private static boolean standsIn(CriteriaSet set, Indicator old) {
        return set.indicator(old.code())
                .filter(now -> now.position() == old.position())
                .isPresent();
    }

    private CriteriaSet assemble(SetFile file) {
        return SetAssembler.assemble(file, id -> sets.find(id).orElse(null));
    }

    private static String action(boolean publish) {
        return publish ? "criteria-set-published" : "criteria-set-drafted";
    }
}

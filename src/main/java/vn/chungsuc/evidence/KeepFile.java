package vn.chungsuc.evidence;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.files.Files;
import vn.chungsuc.files.Parcel;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;

import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One file kept for a sheet; a file already kept there is only filed at one place more. */
@Service
class KeepFile {

    private final EvidenceStore store;
    private final Files files;
    private final Journal journal;
    private final Clock clock;

    KeepFile(EvidenceStore store, Files files, Journal journal, Clock clock) {
        this.store = store;
        this.files = files;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param known the same file was there before
     * @param proposed places its name speaks of, still to be accepted
     */
    record Kept(long id, boolean known, String proposed) {}

    /**
     * @param path as it came, with its folders
     * @param wanted places the officer chose; empty leaves it to the name
     */
    @Transactional(rollbackFor = IOException.class)
    Kept handle(Officer officer, Sheet sheet, String path, Parcel file, Set<Place> wanted)
            throws IOException {
        MayAttach.check(officer, sheet, wanted);
        var said = wanted.isEmpty() ? new PlaceNames(sheet.set()).propose(path) : Set.<Place>of();
        var before = store.kept(sheet, Files.sum(file));
        var kept =
                before.isPresent()
                        ? again(sheet, before.get(), said)
                        : add(officer, sheet, path, file, said);
        var now = OffsetDateTime.now(clock);
        wanted.forEach(place -> store.place(kept.id(), place, officer.accountId(), now));
        journal.record(
                JournalEntry.by(
                                officer,
                                kept.known() ? "evidence-brought-again" : "evidence-added",
                                "evidence",
                                String.valueOf(kept.id()))
                        .in(sheet.unit().id())
                        .changing(
                                null,
                                Map.of(
                                        "file",
                                        path,
                                        "size",
                                        file.size(),
                                        "year",
                                        sheet.year(),
                                        "places",
                                        PlaceNames.join(sheet.set(), wanted))));
        return kept;
    }

    private Kept add(Officer officer, Sheet sheet, String path, Parcel file, Set<Place> said)
            throws IOException {
        var stored = files.store(sheet.unit().id(), officer.accountId(), file);
        var proposed = PlaceNames.join(sheet.set(), said);
        var now = OffsetDateTime.now(clock);
        var id = store.add(sheet, stored, path, proposed, officer.accountId(), now);
        return new Kept(id, false, proposed);
    }

    /** A second name of the same file may speak of another place: one file, many indicators. */
    private Kept again(Sheet sheet, EvidenceStore.Kept before, Set<Place> said) {
        var all = new TreeSet<>(new PlaceNames(sheet.set()).read(before.proposed()));
        all.addAll(said);
        var proposed = PlaceNames.join(sheet.set(), all);
        if (!proposed.equals(before.proposed())) {
            store.propose(before.id(), proposed);
        }
        return new Kept(before.id(), true, proposed);
    }
}

package vn.chungsuc.criteria;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * At each start: pairs of sets that come with the product, where both sets are there and no
 * administrator has made the pair their own.
 */
@Service
class LoadBundledCorrespondences {

    private final SetStore sets;
    private final CorrespondenceStore store;
    private final Journal journal;
    private final Clock clock;

    LoadBundledCorrespondences(
            SetStore sets, CorrespondenceStore store, Journal journal, Clock clock) {
        this.sets = sets;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    void handle() {
        sets.waitForTurn();
        files().forEach(this::load);
    }

    private void load(String text) {
        var file = CorrespondenceFile.read(text);
        if (sets.find(file.from()).isEmpty() || sets.find(file.to()).isEmpty()) {
            return;
        }
        var sha256 = SetStore.sha256(text);
        var stored = store.find(file.from(), file.to()).orElse(null);
        if (stored != null && (stored.sha256() == null || stored.sha256().equals(sha256))) {
            return;
        }
        store.save(file.stored(sha256), OffsetDateTime.now(clock), null);
        journal.record(
                JournalEntry.by(
                                JournalEntry.SYSTEM,
                                "set-pair-loaded",
                                "set-pair",
                                file.from() + "/" + file.to())
                        .changing(null, Map.of("sha256", sha256)));
    }

    private static List<String> files() {
        try {
            var texts = new ArrayList<String>();
            for (var file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath:correspondences/*.yaml")) {
                texts.add(file.getContentAsString(StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

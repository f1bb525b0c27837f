package vn.chungsuc.criteria;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * At each start: sets that come with the product and are not there yet, and drafts that changed.
 */
@Service
class LoadBundledSets {

    private static final Logger log = LoggerFactory.getLogger(LoadBundledSets.class);

    /** Invented: an office must not find it among its sets. */
    private static final String DEMO_ONLY = "qd-minh-hoa";

    private final SetStore store;
    private final Journal journal;
    private final Clock clock;
    private final boolean demo;

    LoadBundledSets(
            SetStore store,
            Journal journal,
            Clock clock,
            @Value("${chungsuc.mode:demo}") String mode) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
        this.demo = mode.equals("demo");
    }

    @Transactional
    void handle() {
        store.waitForTurn();
        for (var resource : resources()) {
            var id = Objects.requireNonNull(resource.getFilename()).replace(".yaml", "");
            if (demo || !id.equals(DEMO_ONLY)) {
                load(id, text(resource));
            }
        }
    }

    private void load(String id, String content) {
        var stored = store.find(id).orElse(null);
        if (stored != null && stored.holds(content)) {
            return;
        }
        if (stored != null && !stored.draft()) {
            log.warn(
                    "Bộ tiêu chí {} đã công bố, giữ nguyên; bản kèm phần mềm khác bản đang dùng.",
                    id);
            return;
        }
        store.save(
                SetAssembler.assemble(SetYaml.read(content), BundledSets::find),
                content,
                OffsetDateTime.now(clock),
                null);
        journal.record(
                JournalEntry.by(JournalEntry.SYSTEM, "criteria-set-loaded", "criteria-set", id)
                        .changing(null, Map.of("sha256", SetStore.sha256(content))));
    }

    /** A base sorts before its overlays, whose ids begin with its own. */
    private static List<Resource> resources() {
        try {
            var found =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath:criteria/*.yaml");
            return Arrays.stream(found)
                    .sorted(
                            Comparator.comparing(one ->
                                    Objects.requireNonNull(one.getFilename()).replace(".yaml", "")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

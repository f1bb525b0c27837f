package vn.chungsuc.files;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.chungsuc.shared.Away;
import vn.chungsuc.shared.OneAtATime;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Moves bytes to the store outside, or back if the office wants that. What is brought is kept in
 * the database with everything else that belongs to it, and moved when that has been committed: a
 * store that is away delays nobody and loses nothing.
 */
@Component
public class MoveBytes {

    private static final Logger LOG = LoggerFactory.getLogger(MoveBytes.class);

    private final Bucket bucket;
    private final ContentStore contents;
    private final vn.chungsuc.files.Files files;
    private final OneAtATime turn;
    private final boolean back;

    /**
     * @param back brings everything back into the database
     */
    MoveBytes(
            Bucket bucket,
            ContentStore contents,
            vn.chungsuc.files.Files files,
            OneAtATime turn,
            @Value("${chungsuc.s3.back:false}") boolean back) {
        this.bucket = bucket;
        this.contents = contents;
        this.files = files;
        this.turn = turn;
        this.back = back;
    }

    /**
     * The store outside as it stands.
     *
     * @param place the bucket's name, with the address
     * @param inside contents that wait to be moved out
     * @param back contents are on their way back into the database
     */
    public record Outside(String place, long outside, long inside, boolean back, boolean answers) {}

    /** Empty: the office has none. */
    public Optional<Outside> state() {
        if (!bucket.isConfigured()) {
            return Optional.empty();
        }
        var counted = contents.counted();
        return Optional.of(
                new Outside(
                        "%s (%s)".formatted(bucket.place(), bucket.address()),
                        counted.outside(),
                        counted.inside(),
                        back,
                        bucket.answers()));
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void now() {
        if (bucket.isConfigured()) {
            turn.run("files-moved", this::all);
        }
    }

    /** Until nothing is left to move, or the store does not answer. */
    private void all() {
        try {
            var next = contents.next(back);
            while (next.isPresent() && move(next.get())) {
                next = contents.next(back);
            }
        } catch (Away store) {
            LOG.info("Bytes stay where they are until the store answers again");
        } catch (IOException disk) {
            LOG.error("Bytes could not be moved", disk);
        }
    }

    private boolean move(ContentStore.Content content) throws IOException {
        try (var spool = Spool.open()) {
            return back ? in(content, spool) : out(content, spool);
        }
    }

    private boolean out(ContentStore.Content content, Spool spool) throws IOException {
        try (var out = Files.newOutputStream(spool.at())) {
            files.copy(content.sha256(), content.size(), out);
        }
        bucket.put(content.sha256(), spool.at());
        if (!bucket.fetch(bucket.place(), content.sha256(), spool.at())) {
            LOG.error("The store gave back other bytes than it was given; they stay here");
            return false;
        }
        contents.movedOut(content.sha256(), bucket.place());
        return true;
    }

    private boolean in(ContentStore.Content content, Spool spool) throws IOException {
        var place = content.place();
        if (place == null || !bucket.fetch(place, content.sha256(), spool.at())) {
            LOG.error(
                    "An object is missing or damaged; nothing more is brought back before that is"
                            + " mended");
            return false;
        }
        contents.movedIn(content.sha256(), spool.at());
        bucket.delete(place, content.sha256());
        return true;
    }
}

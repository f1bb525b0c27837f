package vn.chungsuc.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.shared.Away;
import vn.chungsuc.shared.OneAtATime;
import vn.chungsuc.shared.Refused;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;

/** Bytes in a store outside, one that is damaged or away, and all of them brought back. */
@DatabaseTest
class BucketTest {

    @TempDir Path folder;
    @Autowired JdbcClient jdbc;
    @Autowired ContentStore contents;
    @Autowired OneAtATime turn;
    @Autowired Journal journal;
    @Autowired Clock clock;
    private S3Store store;
    private int unit;

    @BeforeEach
    void open() throws Exception {
        store = new S3Store(folder, "minh-chung", "kho-moi");
        unit = jdbc.sql("select min(id) from units.unit").query(Integer.class).single();
    }

    /** Other tests share this database. */
    @AfterEach
    void bringEverythingBack() throws Exception {
        move(store.bucket("minh-chung"), true).now();
        assertThat(outside()).isZero();
        store.close();
    }

    private Files files(Bucket bucket) {
        return new Files(jdbc, contents, bucket, clock);
    }

    private MoveBytes move(Bucket bucket, boolean back) {
        return new MoveBytes(bucket, contents, files(bucket), turn, back);
    }

    private CheckStoredBytes.LastCheck checked(Bucket bucket) {
        var stored = new StoredBytes(jdbc, files(bucket), bucket);
        return new CheckStoredBytes(stored, journal, clock).handle("soat");
    }

    private long outside() {
        return contents.counted().outside();
    }

    private StoredFile brought(Bucket bucket, byte[] bytes) throws Exception {
        var at = java.nio.file.Files.write(folder.resolve("mang-den"), bytes);
        return files(bucket)
                .store(unit, null, new Parcel("mang-den.pdf", FileType.PDF, at, bytes.length));
    }

    private static byte[] random(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    @Test
    void bytesGoOutComeBackAndAreCheckedOnTheWay() throws Exception {
        var bucket = store.bucket("minh-chung");
        var small = random(70_001);
        var large = random(5_300_003);
        var one = brought(bucket, small);
        var two = brought(bucket, large);
        move(bucket, false).now();
        assertThat(contents.counted().inside()).isZero();
        assertThat(jdbc.sql("select count(*) from files.piece").query(Integer.class).single())
                .isZero();
        assertThat(files(bucket).bytes(one.id())).isEqualTo(small);
        assertThat(files(bucket).bytes(two.id())).isEqualTo(large);
        var sound = checked(bucket);
        assertThat(sound.damaged()).isZero();
        assertThat(sound.unread()).isZero();
        assertThat(sound.contents()).isEqualTo((int) outside());
        assertThat(brought(bucket, small).sha256()).as("kept once").isEqualTo(one.sha256());

        aDamagedOneIsNeverHandedOut(bucket, one, small);
        aStoreThatIsAwayLosesNothing(bucket, two);
        anotherStoreLaterBreaksNothing(bucket, one, small);
    }

    private void aDamagedOneIsNeverHandedOut(Bucket bucket, StoredFile file, byte[] bytes)
            throws Exception {
        var object =
                store.objects("minh-chung")
                        .resolve("tep/" + file.sha256().substring(0, 2) + "/" + file.sha256());
        java.nio.file.Files.write(object, "khác".getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> files(bucket).bytes(file.id()))
                .withMessageContaining("«mang-den.pdf» ở kho ngoài bị thiếu");
        assertThat(checked(bucket).damaged()).isEqualTo(1);
        java.nio.file.Files.delete(object);
        assertThat(checked(bucket).damaged()).as("gone").isEqualTo(1);
        java.nio.file.Files.write(object, bytes);
        assertThat(checked(bucket).damaged()).isZero();
    }

    private void aStoreThatIsAwayLosesNothing(Bucket bucket, StoredFile file) throws Exception {
        store.stop();
        assertThatExceptionOfType(Away.class)
                .isThrownBy(() -> files(bucket).open(file))
                .satisfies(no -> assertThat(no.sentence()).contains("Kho tệp ngoài"));
        var meanwhile = brought(bucket, random(1234));
        move(bucket, false).now();
        assertThat(files(bucket).bytes(meanwhile.id())).isEqualTo(random(1234));
        var checked = checked(bucket);
        assertThat(checked.damaged()).isZero();
        assertThat(checked.unread()).isEqualTo((int) outside());
        assertThat(move(bucket, false).state().orElseThrow().answers()).isFalse();
        assertThatExceptionOfType(Away.class)
                .as("no store configured any more")
                .isThrownBy(() -> files(new Bucket("", "", "", "", "")).open(file));

        store.start();
        move(bucket, false).now();
        var state = move(bucket, false).state().orElseThrow();
        assertThat(state.answers()).isTrue();
        assertThat(state.inside()).isZero();
        assertThat(files(bucket).bytes(meanwhile.id())).isEqualTo(random(1234));
    }

    private void anotherStoreLaterBreaksNothing(Bucket before, StoredFile old, byte[] bytes)
            throws Exception {
        var later = store.bucket("kho-moi");
        var fresh = brought(later, random(4321));
        move(later, false).now();
        assertThat(store.objects("kho-moi").resolve("tep/" + fresh.sha256().substring(0, 2)))
                .isDirectory();
        assertThat(files(later).bytes(old.id())).isEqualTo(bytes);
        assertThat(files(before).bytes(fresh.id())).isEqualTo(random(4321));
    }
}

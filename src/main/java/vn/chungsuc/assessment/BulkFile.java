package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Scope;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumSet;

/**
 * A file of values on its way in: hashed and measured while it is read.
 *
 * @see #of
 */
public final class BulkFile {

    /** What a national file of the widest set would be, ten times over. */
    public static final long LONGEST = 64L << 20;

    public enum Format {
        CSV,
        NDJSON
    }

    private final @Nullable Officer officer;
    private final @Nullable String set;
    private final @Nullable Integer year;
    private final boolean replace;
    private final Format format;
    private final Hashed body;
    private @Nullable OffsetDateTime enteredAt;

    private BulkFile(
            @Nullable Officer officer,
            @Nullable String set,
            @Nullable Integer year,
            boolean replace,
            Format format,
            InputStream body) {
        this.officer = officer;
        this.set = set;
        this.year = year;
        this.replace = replace;
        this.format = format;
        this.body = new Hashed(body);
    }

    /**
     * @param officer null: the command line or the demo, which write everywhere
     * @param set and year: null where the file has them in columns of its own
     */
    public static BulkFile of(
            @Nullable Officer officer,
            @Nullable String set,
            @Nullable Integer year,
            boolean replace,
            Format format,
            InputStream body) {
        return new BulkFile(officer, set, year, replace, format, body);
    }

    /** As if it had come then: for the demo, whose months are past when it is made. */
    public BulkFile enteredAt(OffsetDateTime at) {
        enteredAt = at;
        return this;
    }

    OffsetDateTime enteredAt(Clock clock) {
        return enteredAt == null ? OffsetDateTime.now(clock) : enteredAt;
    }

    @Nullable Officer officer() {
        return officer;
    }

    @Nullable Scope scope() {
        return officer == null ? null : officer.scope();
    }

    @Nullable Integer account() {
        return officer == null ? null : (Integer) officer.accountId();
    }

    @Nullable String set() {
        return set;
    }

    @Nullable Integer year() {
        return year;
    }

    boolean replace() {
        return replace;
    }

    String label() {
        return set == null ? "values" : set + "/" + year;
    }

    byte[] sha256() {
        return body.digest.digest();
    }

    BulkReader reader() {
        var columns = EnumSet.allOf(BulkRow.Column.class);
        if (set != null) {
            columns.removeAll(EnumSet.of(BulkRow.Column.SET, BulkRow.Column.YEAR));
        }
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var text = new InputStreamReader(body, decoder);
        return format == Format.CSV
                ? new CsvValues(text, columns)
                : new NdjsonValues(text, columns);
    }

    private static final class Hashed extends FilterInputStream {

        private final MessageDigest digest;
        private long length;

        Hashed(InputStream in) {
            super(in);
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            var count = super.read(into, from, most);
            if (count > 0) {
                digest.update(into, from, count);
                length += count;
                if (length > LONGEST) {
                    throw TooLarge.file();
                }
            }
            return count;
        }
    }
}

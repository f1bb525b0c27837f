package vn.chungsuc.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * What comes with the product, for the command line: names of units before and after 7/2025, codes
 * of the bundled sets. Only names and codes are taken, line by line, so that it costs nothing.
 */
final class BundledReference {

    private static final List<String> SETS =
            List.of("xa-ntm-2016-2020", "xa-ntm-2021-2025", "xa-ntm-nang-cao-2021-2025");
    private static final List<String> KINDS =
            List.of(
                    "Xã ",
                    "Phường ",
                    "Thị trấn ",
                    "Huyện ",
                    "Thành phố ",
                    "Thị xã ",
                    "Quận ",
                    "Tỉnh ",
                    "Đặc khu ");
    private static final Pattern CODE = Pattern.compile("^\\s*- code: \"?(?<code>[\\d.]+)\"?\\s*$");

    private BundledReference() {}

    static Reference load() {
        var names = new HashSet<String>();
        var written = new HashSet<String>();
        lines("/units/communes-2025-07.csv", line -> add(written, line, 1));
        lines("/units/provinces-2025-07.csv", line -> add(written, line, 1));
        lines("/units/provinces-before-2025-07.csv", line -> add(written, line, 1));
        lines("/units/commune-changes-2025-07.csv.gz", line -> add(written, line, 2));
        written.forEach(name -> names.add(bare(name)));
        Map<String, Set<String>> indicators = new HashMap<>();
        for (var set : SETS) {
            var codes = new HashSet<String>();
            lines("/criteria/" + set + ".yaml", line -> code(codes, line));
            if (!codes.isEmpty()) {
                indicators.put(set, Set.copyOf(codes));
            }
        }
        return new Reference(Set.copyOf(names), Map.copyOf(indicators));
    }

    /**
     * @param columns how many after the first hold names
     */
    private static void add(Set<String> names, String line, int columns) {
        int from = line.indexOf(',') + 1;
        for (int i = 0; i < columns && from > 0; i++) {
            int to = line.indexOf(',', from);
            names.add(line.substring(from, to < 0 ? line.length() : to));
            from = to + 1;
        }
    }

    private static String bare(String name) {
        for (var kind : KINDS) {
            if (name.startsWith(kind)) {
                return Tone.one(name.substring(kind.length()).strip());
            }
        }
        return Tone.one(name);
    }

    private static void code(Set<String> codes, String line) {
        var found = CODE.matcher(line);
        if (found.matches()) {
            codes.add(found.group("code"));
        }
    }

    private static void lines(String resource, Consumer<String> each) {
        try (var in = BundledReference.class.getResourceAsStream(resource)) {
            if (in != null) {
                new BufferedReader(
                                new InputStreamReader(
                                        unpacked(resource, in), StandardCharsets.UTF_8))
                        .lines()
                        .forEach(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream unpacked(String resource, InputStream in) throws IOException {
        return resource.endsWith(".gz") ? new GZIPInputStream(in) : in;
    }
}

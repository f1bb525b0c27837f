package vn.chungsuc.criteria;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The sets that come with the product, by id; no Spring and no database needed. */
final class BundledSets {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

    private BundledSets() {}

    static @Nullable CriteriaSet find(String id) {
        var text = text(id);
        return text == null ? null : SetAssembler.assemble(SetYaml.read(text), BundledSets::find);
    }

    private static @Nullable String text(String id) {
        if (!ID.matcher(id).matches()) {
            return null;
        }
        try (var in = BundledSets.class.getResourceAsStream("/criteria/" + id + ".yaml")) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import tools.jackson.dataformat.yaml.YAMLMapper;

import vn.chungsuc.documents.OfficialPaper.Block;
import vn.chungsuc.documents.OfficialPaper.Paragraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A kind of paper whose outline and words are a template: its places to fill in, and the template
 * that comes with the product ({@code resources/templates/<key>.yaml}). The module that writes the
 * paper makes it a bean and fills the places ({@link Filling}).
 */
public final class TemplateKind {

    private final String key;
    private final Declared declared;
    private final PaperTemplate builtIn;

    private TemplateKind(String key, Declared declared) {
        this.key = key;
        this.declared = declared;
        this.builtIn = PaperTemplate.of(this, declared.template);
    }

    /**
     * @param articles a first heading is «Điều 1.», not «I.»
     */
    private record Declared(
            String name,
            String type,
            String typeName,
            @Nullable Boolean articles,
            Map<String, Word> words,
            LinkedHashMap<String, Place> blocks,
            String template) {}

    /**
     * A word inside a sentence.
     *
     * @param only «opening»: known when a paper is opened (its title, basis, recipients), «body»:
     *     only later; null: both
     */
    public record Word(String says, String sample, @Nullable String only) {}

    /**
     * What the paper's module puts in a paragraph's place.
     *
     * @param write the key of what officers write there; null: it comes from data
     * @param ready a template may hold what it says at first («Viết sẵn»)
     */
    public record Place(
            String says,
            @Nullable String write,
            @Nullable String hint,
            @Nullable Boolean ready,
            @Nullable String sample) {

        boolean mayBeReady() {
            return Boolean.TRUE.equals(ready);
        }
    }

    public static TemplateKind read(String key) {
        var file = "/templates/" + key + ".yaml";
        try (var yaml = TemplateKind.class.getResourceAsStream(file)) {
            var declared =
                    new YAMLMapper().readValue(Objects.requireNonNull(yaml, file), Declared.class);
            return new TemplateKind(key, declared);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the URL and the database. */
    public String key() {
        return key;
    }

    public String name() {
        return tr(declared.name);
    }

    /** As the journal names it, which is Vietnamese. */
    String written() {
        return declared.name;
    }

    /** Of the symbol: «KH». */
    public String type() {
        return declared.type;
    }

    /** As the paper's head has it: «KẾ HOẠCH». */
    public String typeName() {
        return declared.typeName;
    }

    boolean hasArticles() {
        return Boolean.TRUE.equals(declared.articles);
    }

    public Map<String, Word> words() {
        return declared.words;
    }

    public Map<String, Place> blocks() {
        return declared.blocks;
    }

    Place place(String name) {
        var place = declared.blocks.get(name);
        if (place == null) {
            throw new NoSuchElementException(key + ": " + name);
        }
        return place;
    }

    /**
     * What officers wrote in that place, a paragraph a line.
     *
     * @param words by key; blank: nothing
     */
    public List<Block> written(String name, UnaryOperator<String> words) {
        var key = place(name).write();
        return key == null
                ? List.of()
                : words.apply(key)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line -> (Block) Paragraph.of(line))
                        .toList();
    }

    /** As its file has it. */
    String text() {
        return declared.template;
    }

    public PaperTemplate builtIn() {
        return builtIn;
    }
}

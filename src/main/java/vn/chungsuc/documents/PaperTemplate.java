package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.NotFound;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * The outline and the words of a kind of paper: headings, sentences and places that the paper's
 * module fills; and what a new paper says at first. How it looks is the decree's, not its own.
 *
 * @param title the trích yếu of a new paper
 * @param ready place → what it says at first, a line each
 */
public record PaperTemplate(
        TemplateKind kind,
        String title,
        List<Line> body,
        List<String> basis,
        List<String> recipients,
        Map<String, List<String>> ready) {

    public sealed interface Line {}

    /**
     * @param level 1 to 3
     */
    record Heading(int level, String text) implements Line {}

    record Sentence(String text) implements Line {}

    /**
     * @param ifAny left out while it has nothing; else the paper shows that something is missing
     */
    record Place(String name, boolean ifAny) implements Line {}

    /** What officers write, and the heading it stands under. */
    public record Part(String key, String title, @Nullable String hint) {

        /** With those words of it that are known. */
        public String title(Map<String, String> words) {
            return TemplateText.SLOT
                    .matcher(title)
                    .replaceAll(slot ->
                            Matcher.quoteReplacement(
                                    words.getOrDefault(slot.group(1), slot.group())));
        }
    }

    /**
     * What a paper's body says.
     *
     * @param gaps keys of what should be written and is not
     */
    public record Laid(List<OfficialPaper.Block> blocks, List<String> gaps) {}

    /** Of a text that was checked ({@link TemplateCheck}). */
    static PaperTemplate of(TemplateKind kind, String text) {
        var title = "";
        var body = new ArrayList<Line>();
        var basis = new ArrayList<String>();
        var recipients = new ArrayList<String>();
        var ready = new HashMap<String, List<String>>();
        for (var line : TemplateText.lines(text)) {
            switch (line.section()) {
                case TITLE -> title = line.text();
                case BODY -> body.add(line(kind, line));
                case BASIS -> basis.add(line.text());
                case RECIPIENTS -> recipients.add(line.text());
                case READY ->
                        ready.computeIfAbsent(line.of(), _ -> new ArrayList<>()).add(line.text());
            }
        }
        return new PaperTemplate(kind, title, body, basis, recipients, ready);
    }

    private static Line line(TemplateKind kind, TemplateText.Line line) {
        if (line.level() > 0) {
            return new Heading(line.level(), line.text());
        }
        var slot = TemplateText.alone(line.text());
        return slot != null && kind.blocks().containsKey(slot.name())
                ? new Place(slot.name(), slot.ifAny())
                : new Sentence(line.text());
    }

    /** The trích yếu of a new paper. */
    public String title(Filling filling) {
        return Objects.requireNonNullElse(TemplateText.fill(title, filling), "");
    }

    /** «Căn cứ» of a new paper. */
    public List<String> basis(Filling filling) {
        return filled(basis, filling);
    }

    /** «Nơi nhận» of a new paper, one a line. */
    public String recipients(Filling filling) {
        return String.join("\n", filled(recipients, filling));
    }

    /** What the place says in a new paper before anybody changed a word. */
    public List<String> ready(String place, Filling filling) {
        return filled(ready.getOrDefault(place, List.of()), filling);
    }

    private static List<String> filled(List<String> lines, Filling filling) {
        return lines.stream()
                .map(line -> TemplateText.fill(line, filling))
                .filter(Objects::nonNull)
                .toList();
    }

    public Laid lay(Filling filling) {
        return new LayTemplate(this, filling).lay();
    }

    /**
     * What officers write, in the order of the paper; a second one under a heading by its own name.
     */
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        @Nullable String heading = null;
        for (var line : body) {
            if (line instanceof Heading one) {
                heading = one.text();
            } else if (line instanceof Place place) {
                var declared = kind.place(place.name);
                var write = declared.write();
                var hint = declared.hint();
                if (write != null) {
                    var title = tr(heading == null ? declared.says() : heading);
                    parts.add(new Part(write, title, hint == null ? null : tr(hint)));
                    heading = null;
                }
            }
        }
        return parts;
    }

    /**
     * @throws NotFound where the template has no such part
     */
    public Part requirePart(String key) {
        return parts().stream()
                .filter(part -> part.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Stream<String> places() {
        return body.stream()
                .filter(Place.class::isInstance)
                .map(Place.class::cast)
                .map(Place::name);
    }
}

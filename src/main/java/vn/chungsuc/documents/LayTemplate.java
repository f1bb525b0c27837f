package vn.chungsuc.documents;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.OfficialPaper.Block;
import vn.chungsuc.documents.OfficialPaper.Paragraph;
import vn.chungsuc.documents.OfficialPaper.Span;
import vn.chungsuc.documents.PaperTemplate.Heading;
import vn.chungsuc.documents.PaperTemplate.Laid;
import vn.chungsuc.documents.PaperTemplate.Line;
import vn.chungsuc.documents.PaperTemplate.Place;
import vn.chungsuc.documents.PaperTemplate.Sentence;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills a template. A heading stands while a sentence or a filled place stands under it; what comes
 * behind its places («Trên đây là …») does not hold it. A sentence that ends in a colon goes with
 * the places it leads to. Places that follow one another without a sentence between them answer for
 * one another: one of them filled is enough.
 */
final class LayTemplate {

    private final PaperTemplate template;
    private final Filling filling;
    private final HeadingNumbers numbers;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();

    LayTemplate(PaperTemplate template, Filling filling) {
        this.template = template;
        this.filling = filling;
        this.numbers = new HeadingNumbers(template.kind().hasArticles());
    }

    /**
     * A heading and what stands directly under it.
     *
     * @param heading null: what stands before the first
     */
    private record Part(@Nullable Heading heading, List<Line> lines) {

        int firstPlace() {
            for (var i = 0; i < lines.size(); i++) {
                if (lines.get(i) instanceof Place) {
                    return i;
                }
            }
            return -1;
        }
    }

    Laid lay() {
        var parts = parts();
        for (var i = 0; i < parts.size(); i++) {
            lay(parts.get(i), stands(parts, i));
        }
        return new Laid(blocks, gaps);
    }

    private List<Part> parts() {
        var parts = new ArrayList<>(List.of(new Part(null, new ArrayList<>())));
        for (var line : template.body()) {
            if (line instanceof Heading heading) {
                parts.add(new Part(heading, new ArrayList<>()));
            } else {
                parts.getLast().lines().add(line);
            }
        }
        return parts;
    }

    /** By itself, or by a heading below it. */
    private boolean stands(List<Part> parts, int at) {
        var heading = parts.get(at).heading();
        if (heading == null || TemplateText.fill(heading.text(), filling) == null) {
            return heading == null;
        }
        if (stands(parts.get(at))) {
            return true;
        }
        for (var i = at + 1; i < parts.size(); i++) {
            var below = parts.get(i).heading();
            if (below == null || below.level() <= heading.level()) {
                return false;
            }
            if (stands(parts.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean stands(Part part) {
        var first = part.firstPlace();
        for (var i = 0; i < part.lines().size(); i++) {
            var holds =
                    switch (part.lines().get(i)) {
                        case Place place -> !place.ifAny() || has(place);
                        case Sentence sentence ->
                                (first < 0 || i < first && !leads(sentence))
                                        && TemplateText.fill(sentence.text(), filling) != null;
                        case Heading _ -> false;
                    };
            if (holds) {
                return true;
            }
        }
        return false;
    }

    private static boolean leads(Sentence sentence) {
        return sentence.text().endsWith(":");
    }

    private boolean has(Place place) {
        return !filling.block(place.name(), "").isEmpty();
    }

    private void lay(Part part, boolean headed) {
        var heading = part.heading();
        var number = "";
        if (heading != null && headed) {
            number = numbers.next(heading.level());
            blocks.add(
                    new OfficialPaper.Heading(
                            numbers.level(heading.level()),
                            number,
                            String.valueOf(TemplateText.fill(heading.text(), filling)),
                            written(part.lines())));
        }
        if (heading != null && TemplateText.fill(heading.text(), filling) == null) {
            return;
        }
        for (var at = 0; at < part.lines().size(); ) {
            at = lay(part.lines(), at, number);
        }
    }

    /**
     * @return where it goes on
     */
    private int lay(List<Line> lines, int at, String number) {
        if (lines.get(at) instanceof Sentence sentence) {
            if (!leads(sentence) || !isLeftOut(group(lines, at + 1))) {
                say(sentence.text());
            }
            return at + 1;
        }
        var group = group(lines, at);
        group.forEach(place -> blocks.addAll(filling.block(place.name(), number)));
        if (group.stream().noneMatch(this::has)) {
            group.stream().filter(place -> !place.ifAny()).findFirst().ifPresent(this::gap);
        }
        return at + group.size();
    }

    private boolean isLeftOut(List<Place> group) {
        return !group.isEmpty() && group.stream().allMatch(one -> one.ifAny() && !has(one));
    }

    private static List<Place> group(List<Line> lines, int at) {
        var group = new ArrayList<Place>();
        for (var i = at; i < lines.size() && lines.get(i) instanceof Place place; i++) {
            group.add(place);
        }
        return group;
    }

    private void say(String sentence) {
        var said = TemplateText.fill(sentence, filling);
        if (said != null) {
            blocks.add(Paragraph.of(said));
        }
    }

    private void gap(Place place) {
        var write = template.kind().place(place.name()).write();
        if (write != null) {
            gaps.add(write);
        }
        blocks.add(
                Paragraph.of(
                        Span.gap(
                                PaperWords.UNWRITTEN,
                                write == null ? null : filling.source(write))));
    }

    /** What officers write under a heading; the first, where they are several. */
    private @Nullable String written(List<Line> lines) {
        return lines.stream()
                .filter(Place.class::isInstance)
                .map(line -> template.kind().place(((Place) line).name()).write())
                .filter(write -> write != null)
                .findFirst()
                .orElse(null);
    }
}

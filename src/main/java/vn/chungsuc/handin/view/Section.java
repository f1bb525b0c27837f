package vn.chungsuc.handin.view;

import static vn.chungsuc.shared.Language.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A part of what was handed in, under its heading.
 *
 * @param blocks paragraphs and lists in the order they were written
 */
public record Section(String heading, List<Block> blocks) {

    /**
     * @param list the lines are items of one list; else there is one, a paragraph
     */
    public record Block(boolean list, List<String> lines) {}

    /**
     * @param headings the parts in the paper's order; what stands under none of them comes last
     */
    public static List<Section> of(Map<String, String> lines, Map<String, String> headings) {
        var sections = new ArrayList<Section>();
        headings.forEach((part, heading) -> {
            var words = lines.getOrDefault(part, "");
            if (!words.isBlank()) {
                sections.add(new Section(heading, blocks(words)));
            }
        });
        lines.forEach((part, words) -> {
            if (!headings.containsKey(part) && !words.isBlank()) {
                sections.add(new Section(tr("Nội dung khác"), blocks(words)));
            }
        });
        return sections;
    }

    /** «- » begins an item; any other line is a paragraph. */
    private static List<Block> blocks(String words) {
        var blocks = new ArrayList<Block>();
        for (var line : words.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            var item = line.matches("[-+•] *\\S.*");
            if (item && !blocks.isEmpty() && blocks.getLast().list()) {
                blocks.getLast().lines().add(line.replaceFirst("^[-+•] *", ""));
            } else {
                var lines = new ArrayList<String>();
                lines.add(item ? line.replaceFirst("^[-+•] *", "") : line);
                blocks.add(new Block(item, lines));
            }
        }
        return blocks;
    }
}

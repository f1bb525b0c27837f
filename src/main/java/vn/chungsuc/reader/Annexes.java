package vn.chungsuc.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the headings of annexes and forms that stand in the document. */
final class Annexes {

    static final Pattern HEADING =
            Pattern.compile(
                    "^(?<label>(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu|BIỂU MẪU|Biểu mẫu|MẪU BIỂU|Mẫu"
                        + " biểu|BIỂU|Biểu|MẪU|Mẫu)"
                        + "(?:\\s+(?:SỐ|số))?\\s*:?\\s*(?:[IVX]{1,6}|\\d{1,2}[a-zA-Z]?)?)\\s*(?:[.:–-]\\s*.{0,200}|\\(.{0,200}"
                        + "|\\p{Lu}{2}[^a-zà-ỹ]{0,200})?$");

    private static final int LONGEST = 260;

    private Annexes() {}

    /** «PHỤ LỤC II», however its title goes on. */
    static boolean begins(String line) {
        return (line.startsWith("PHỤ LỤC") || line.startsWith("Phụ lục"))
                && line.length() < LONGEST
                && HEADING.matcher(line).matches();
    }

    /**
     * @param from index of the first paragraph that may be an annex's heading
     */
    static List<Annex> of(List<Paragraph> paragraphs, int from) {
        var annexes = new ArrayList<Annex>();
        for (int i = from; i < paragraphs.size(); i++) {
            var text = paragraphs.get(i).text();
            if (text.length() > LONGEST) {
                continue;
            }
            var heading = HEADING.matcher(text);
            if (heading.matches()) {
                annexes.add(
                        new Annex(
                                heading.group("label").strip(), paragraphs.get(i).firstLine(), i));
            }
        }
        return List.copyOf(annexes);
    }
}

package vn.chungsuc.documents;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A template as text, a paragraph a line: «# » to «### » for headings, «Trích yếu: …» first, the
 * body, then under their labels what a new paper says at first.
 */
final class TemplateText {

    static final String TITLE = "Trích yếu: ";
    static final String BASIS = "Căn cứ:";
    static final String RECIPIENTS = "Nơi nhận:";
    static final String READY = "Viết sẵn {{%s}}:";
    static final String IF_ANY = "nếu có";

    private static final Pattern HEADING = Pattern.compile("(#{1,3})\\s+(.+)");
    private static final Pattern TITLED = Pattern.compile("(?iu)trích yếu\\s*:\\s*(.*)");
    private static final Pattern READIED =
            Pattern.compile("(?iu)viết sẵn\\s*\\{\\{\\s*(\\w+)\\s*\\}\\}\\s*:");

    /** «{{nam}}», «{{kien_nghi, nếu có}}». */
    static final Pattern SLOT =
            Pattern.compile("\\{\\{\\s*([^{},]*?)\\s*(?:,\\s*([^{}]*?)\\s*)?\\}\\}");

    /** Headings somebody numbered by hand, by their level. */
    static final Pattern[] NUMBERED = {
        Pattern.compile("(?:[IVXL]+\\.|Điều\\s*\\d*\\s*\\.)\\s+(.+)"),
        Pattern.compile("\\d{1,2}\\.\\s+(.+)"),
        Pattern.compile("[a-zđ]\\)\\s+(.+)")
    };

    /** A number before a whole sentence counts sentences, not headings. */
    static final Pattern SENTENCE = Pattern.compile(".*[.;:,]|.{200,}");

    enum Section {
        TITLE,
        BODY,
        BASIS,
        RECIPIENTS,
        READY
    }

    /**
     * @param of the place of «Viết sẵn»; else empty
     * @param number of the paragraph, from 1, empty ones not counted
     * @param level of a heading, from 1; 0: none
     */
    record Line(int number, Section section, String of, int level, String text) {}

    record Slot(String name, @Nullable String option) {

        boolean ifAny() {
            return IF_ANY.equals(option);
        }
    }

    private TemplateText() {}

    static List<Line> lines(String text) {
        var lines = new ArrayList<Line>();
        var section = Section.BODY;
        var of = "";
        var number = 0;
        for (var raw : text.lines().toList()) {
            var line = raw.strip();
            if (line.isEmpty()) {
                continue;
            }
            number++;
            var titled = TITLED.matcher(line);
            var label = section(line);
            if (titled.matches()) {
                lines.add(new Line(number, Section.TITLE, "", 0, titled.group(1)));
            } else if (label != null) {
                section = label;
                var readied = READIED.matcher(line);
                of = readied.matches() ? readied.group(1) : "";
            } else {
                lines.add(line(number, section, of, line));
            }
        }
        return lines;
    }

    private static Line line(int number, Section section, String of, String line) {
        if (section != Section.BODY) {
            return new Line(number, section, of, 0, line.replaceFirst("^[-–+•]\\s*", ""));
        }
        var heading = HEADING.matcher(line);
        return heading.matches()
                ? new Line(number, section, of, heading.group(1).length(), heading.group(2))
                : new Line(number, section, of, 0, line);
    }

    /** The part of the text that the line begins; null: it begins none. */
    static @Nullable Section section(String line) {
        if (line.equalsIgnoreCase(BASIS)) {
            return Section.BASIS;
        }
        if (line.equalsIgnoreCase(RECIPIENTS)) {
            return Section.RECIPIENTS;
        }
        return READIED.matcher(line).matches() ? Section.READY : null;
    }

    static boolean isUntitled(String line) {
        return !TITLED.matcher(line).matches();
    }

    static List<Slot> slots(String line) {
        return SLOT.matcher(line)
                .results()
                .map(found -> new Slot(found.group(1), found.group(2)))
                .toList();
    }

    /** The slot that is the whole line; null: there is more, or none. */
    static @Nullable Slot alone(String line) {
        var slot = SLOT.matcher(line);
        return slot.matches() ? new Slot(slot.group(1), slot.group(2)) : null;
    }

    /** Null where one of its words has nothing to stand for. */
    static @Nullable String fill(String line, Filling filling) {
        var said = new StringBuilder();
        var from = 0;
        for (var slot = SLOT.matcher(line); slot.find(); from = slot.end()) {
            var word = filling.word(slot.group(1));
            if (word == null) {
                return null;
            }
            said.append(line, from, slot.start()).append(word);
        }
        return said.append(line.substring(from)).toString();
    }
}

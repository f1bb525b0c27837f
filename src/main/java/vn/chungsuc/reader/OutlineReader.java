package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Builds the tree of parts, points and bullets. */
final class OutlineReader {

    private static final int LONGEST_TITLE = 300;
    private static final Pattern SENTENCE_END = Pattern.compile("[.;](?=\\s+\\p{Lu})");
    private static final Pattern FINAL = Pattern.compile("[\\s.:;,/]+$");

    private static final class Node {
        final @Nullable String number;
        final String title;
        final int line;
        final int rank;
        final List<Node> children = new ArrayList<>();

        Node(@Nullable String number, String title, int line, int rank) {
            this.number = number;
            this.title = title;
            this.line = line;
            this.rank = rank;
        }

        OutlineItem item() {
            return new OutlineItem(number, title, line, children.stream().map(Node::item).toList());
        }
    }

    private final Node root = new Node(null, "", 1, -1);
    private final Deque<Node> open = new ArrayDeque<>();

    private OutlineReader() {
        open.push(root);
    }

    static List<OutlineItem> of(List<Paragraph> body) {
        var reader = new OutlineReader();
        for (int i = 0; i < body.size(); i++) {
            reader.add(body.get(i), i + 1 < body.size() ? body.get(i + 1).text() : "");
        }
        return reader.root.item().children();
    }

    /**
     * @param next «Phần thứ nhất» has its title on the next line
     */
    private void add(Paragraph paragraph, String next) {
        var opener = Opener.within(paragraph.text());
        if (opener == null || paragraph.row()) {
            return;
        }
        var title = title(paragraph.text().substring(opener.end()));
        if (title.isEmpty() && Letters.capitals(next) && Opener.of(next) == null) {
            title = title(next);
        }
        if (title.isEmpty() && opener.number() == null) {
            return;
        }
        int rank = rank(opener);
        while (open.size() > 1 && open.element().rank >= rank) {
            open.pop();
        }
        var node = new Node(opener.number(), title, paragraph.firstLine(), rank);
        open.element().children.add(node);
        open.push(node);
    }

    /** «3.» above «Tiêu chí 1» above «3.1.» above «a)» above «Một là» above the bullets. */
    private static int rank(Opener opener) {
        return switch (opener.style()) {
            case PART -> 0;
            case CHAPTER, CAPITAL -> 10;
            case ROMAN -> 20;
            case SECTION -> 30;
            case ARTICLE -> 35;
            case NUMBER -> 40;
            case CRITERION -> 45;
            case DOTTED -> 40 + 10 * dots(opener.number());
            case LETTER -> 80;
            case FIRSTLY -> 85;
            case STAR -> 88;
            case DASH -> 90;
            case PLUS -> 95;
        };
    }

    private static int dots(@Nullable String number) {
        return number == null ? 0 : (int) number.chars().filter(c -> c == '.').count();
    }

    private static String title(String text) {
        var sentence = SENTENCE_END.matcher(text);
        var first = sentence.find() ? text.substring(0, sentence.start()) : text;
        int colon = first.indexOf(": ");
        if (colon >= 3 && colon <= 120 && first.length() > colon + 60) {
            first = first.substring(0, colon);
        }
        if (first.length() > LONGEST_TITLE) {
            int space = first.lastIndexOf(' ', LONGEST_TITLE);
            first = first.substring(0, space < 1 ? LONGEST_TITLE : space) + "…";
        }
        return FINAL.matcher(first).replaceFirst("").strip();
    }
}

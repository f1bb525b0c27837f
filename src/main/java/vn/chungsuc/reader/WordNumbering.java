package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The numbers Word makes by itself: «1.», «a)», «I.», and the bullets. */
final class WordNumbering {

    private static final int LEVELS = 9;
    private static final int LONGEST_CHAIN = 20;

    private static final class Level {
        String format = "decimal";
        String text = "";
        int start = 1;
        boolean arabic;
    }

    /** What a paragraph or its style says of its number; null: nothing. */
    record Place(@Nullable String list, int level) {}

    private static final class Style {
        @Nullable String base;
        @Nullable String list;
        int level = -1;
    }

    private final Map<String, Level[]> kinds = new HashMap<>();
    private final Map<String, String> kindOf = new HashMap<>();
    private final Map<String, Integer> startOver = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final List<String> begun = new ArrayList<>();

    void readNumbering(XMLStreamReader xml) throws XMLStreamException {
        String kind = "";
        String list = "";
        boolean inList = false;
        int level = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    kind = attribute(xml, "abstractNumId");
                    inList = false;
                    kinds.put(kind, levels());
                }
                case "num" -> {
                    list = attribute(xml, "numId");
                    inList = true;
                }
                case "abstractNumId" -> kindOf.put(list, value(xml));
                case "lvl" -> level = level(attribute(xml, "ilvl"));
                case "lvlOverride" -> level = level(attribute(xml, "ilvl"));
                case "startOverride" -> startOver.put(list + '/' + level, number(value(xml), 1));
                default -> {
                    if (!inList) {
                        readLevel(xml, kinds.getOrDefault(kind, levels())[level]);
                    }
                }
            }
        }
    }

    private static void readLevel(XMLStreamReader xml, Level level) {
        switch (xml.getLocalName()) {
            case "start" -> level.start = number(value(xml), 1);
            case "numFmt" -> level.format = value(xml);
            case "lvlText" -> level.text = value(xml);
            case "isLgl" -> level.arabic = !value(xml).equals("0");
            default -> {}
        }
    }

    private static Level[] levels() {
        var levels = new Level[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            levels[i] = new Level();
        }
        return levels;
    }

    void readStyles(XMLStreamReader xml) throws XMLStreamException {
        var style = new Style();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "style" -> {
                    style = new Style();
                    styles.put(attribute(xml, "styleId"), style);
                }
                case "basedOn" -> style.base = value(xml);
                case "numId" -> style.list = value(xml);
                case "ilvl" -> style.level = level(value(xml));
                default -> {}
            }
        }
    }

    /** The list a style puts its paragraphs in. */
    Place ofStyle(String name) {
        String list = null;
        int level = -1;
        var style = styles.get(name);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            list = list == null ? style.list : list;
            level = level < 0 ? style.level : level;
            style = style.base == null ? null : styles.get(style.base);
        }
        return new Place(list, Math.max(level, 0));
    }

    /** Counts a paragraph of a list and says what stands before it: «1. », «- », or nothing. */
    String next(String list, int level) {
        var kind = kindOf.get(list);
        var levels = kind == null ? null : kinds.get(kind);
        if (kind == null || levels == null || list.equals("0")) {
            return "";
        }
        var count = counts.computeIfAbsent(kind, k -> new int[LEVELS]);
        startAnew(list, level, count, levels);
        count[level] = count[level] == 0 ? levels[level].start : count[level] + 1;
        for (int below = level + 1; below < LEVELS; below++) {
            count[below] = 0;
        }
        var mark = mark(levels, level, count);
        return mark.isEmpty() ? "" : mark + " ";
    }

    private void startAnew(String list, int level, int[] count, Level[] levels) {
        var key = list + '/' + level;
        var start = startOver.get(key);
        if (start != null && !begun.contains(key)) {
            begun.add(key);
            count[level] = start == 0 ? 0 : start - 1;
            levels[level].start = count[level] == 0 ? start : levels[level].start;
        }
    }

    private static String mark(Level[] levels, int level, int[] count) {
        var format = levels[level].format;
        if (format.equals("none")) {
            return "";
        }
        if (format.equals("bullet")) {
            return bullet(levels[level].text);
        }
        var text = levels[level].text;
        for (int i = 0; i <= level; i++) {
            int number = count[i] == 0 ? levels[i].start : count[i];
            var as = levels[level].arabic ? "decimal" : levels[i].format;
            text = text.replace("%" + (i + 1), written(number, as));
        }
        return text.strip();
    }

    private static String bullet(String text) {
        return switch (text.strip()) {
            case "-", "–", "—", "\uf02d" -> "-";
            case "+" -> "+";
            case "*" -> "*";
            default -> "•";
        };
    }

    private static String written(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> Roman.of(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> Roman.of(number);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            default -> String.valueOf(number);
        };
    }

    private static String letters(int number) {
        if (number < 1) {
            return "";
        }
        return String.valueOf((char) ('a' + (number - 1) % 26))
                .repeat(Math.min((number - 1) / 26 + 1, 5));
    }

    private static int level(String text) {
        return Math.clamp(number(text, 0), 0, LEVELS - 1);
    }

    private static int number(String text, int otherwise) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    static String value(XMLStreamReader xml) {
        return attribute(xml, "val");
    }

    /** Whatever the namespace: strict and transitional documents have two. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}

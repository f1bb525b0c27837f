package vn.chungsuc.intake;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Merged ranges and hidden columns of each sheet, which the reader of cells does not tell. */
final class SheetLayouts {

    private static final Pattern RANGE = Pattern.compile("([A-Z]+)(\\d+):([A-Z]+)(\\d+)");
    private static final int MOST_MERGED = 20_000;

    private final Map<String, String> pathByName = new HashMap<>();
    private final Map<String, Layout> byPath = new HashMap<>();

    private SheetLayouts() {}

    record Merged(int top, int left, int bottom, int right) {}

    record Layout(List<Merged> merged, Set<Integer> hidden) {

        /** Each cell of a range says what its first one says. */
        void fill(List<List<String>> rows) {
            for (var range : merged) {
                var first = range.top() < rows.size() ? rows.get(range.top()) : List.<String>of();
                var says = range.left() < first.size() ? first.get(range.left()) : "";
                if (!says.isEmpty()) {
                    fill(rows, range, says);
                }
            }
        }

        private static void fill(List<List<String>> rows, Merged range, String says) {
            for (int at = range.top(); at <= range.bottom() && at < rows.size(); at++) {
                var row = rows.get(at);
                while (row.size() <= range.right()) {
                    row.add("");
                }
                for (int column = range.left(); column <= range.right(); column++) {
                    row.set(column, says);
                }
            }
        }
    }

    Layout of(String sheet) {
        return byPath.getOrDefault(
                pathByName.getOrDefault(sheet, ""), new Layout(List.of(), Set.of()));
    }

    static SheetLayouts read(byte[] bytes) throws IOException {
        var layouts = new SheetLayouts();
        var names = new HashMap<String, String>();
        var targets = new HashMap<String, String>();
        try (var zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                        .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                var path = entry.getName();
                var wanted =
                        path.equals("xl/workbook.xml")
                                || path.equals("xl/_rels/workbook.xml.rels")
                                || path.startsWith("xl/worksheets/") && path.endsWith(".xml");
                if (wanted) {
                    try (var part = zip.getInputStream(entry)) {
                        layouts.part(path, part.readAllBytes(), names, targets);
                    }
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
        names.forEach(
                (name, id) -> layouts.pathByName.put(name, full(targets.getOrDefault(id, ""))));
        return layouts;
    }

    private static String full(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private void part(
            String path, byte[] xml, Map<String, String> names, Map<String, String> targets)
            throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var merged = new ArrayList<Merged>();
        var hidden = new HashSet<Integer>();
        var reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "sheet" -> names.put(text(reader, "name"), text(reader, "id"));
                case "Relationship" -> targets.put(text(reader, "Id"), text(reader, "Target"));
                case "mergeCell" -> merge(text(reader, "ref"), merged);
                case "col" -> hide(reader, hidden);
                default -> {}
            }
        }
        if (path.startsWith("xl/worksheets/")) {
            byPath.put(path, new Layout(merged, hidden));
        }
    }

    private static void merge(String ref, List<Merged> merged) {
        var range = RANGE.matcher(ref);
        if (range.matches() && merged.size() < MOST_MERGED) {
            var right = Math.min(column(range.group(3)), GridFile.MOST_COLUMNS - 1);
            merged.add(
                    new Merged(
                            row(range.group(2)),
                            column(range.group(1)),
                            row(range.group(4)),
                            right));
        }
    }

    private static void hide(XMLStreamReader reader, Set<Integer> hidden) {
        if (Set.of("1", "true").contains(text(reader, "hidden"))) {
            var last = Math.min(row(text(reader, "max")), GridFile.MOST_COLUMNS - 1);
            for (int column = row(text(reader, "min")); column <= last; column++) {
                hidden.add(column);
            }
        }
    }

    private static String text(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    private static int row(String number) {
        return number.matches("\\d{1,7}") ? Integer.parseInt(number) - 1 : 0;
    }

    private static int column(String letters) {
        int column = 0;
        for (var letter : letters.toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }
}

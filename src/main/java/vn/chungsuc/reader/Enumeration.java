package vn.chungsuc.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a text enumerates after a count.
 *
 * @param counts every number of items it can be read as
 * @param plain only names or clearly parted items: no other reading
 * @param most the number of items of the plain reading
 * @param said the items, to be quoted
 * @param end offset after the last item
 */
record Enumeration(Set<Integer> counts, boolean plain, int most, String said, int end) {

    /** «02 hộ nghèo», «số 5»: a sum or codes, not names. */
    private static final Pattern HAS_NUMBER = Pattern.compile("^\\D{0,8}\\d");

    private static final Pattern AGENCY =
            Pattern.compile(
                    "^(?:Phòng|Ban|Hội|Đảng|Sở|Công|Đoàn|Mặt|Trung tâm|Văn phòng|Ủy|Chủ"
                            + " tịch|Huyện|Tỉnh)(?!\\p{L})");
    private static final Pattern CLAUSE =
            Sense.pattern(
                    "^(?:đồng thời|ngoài ra|trong đó|phấn đấu|riêng|qua đó|từ đó|nhằm|để|bảo"
                            + " đảm|đảm bảo|đến (?:nay|cuối|hết|năm|tháng|quý|ngày))(?!\\p{L})");
    private static final int LONGEST_NAME = 100;
    private static final int SHORT = 40;

    /** Where an enumeration ends: its parenthesis, its sentence. */
    static int end(String text, int start, int limit, boolean bracketed) {
        var depth = 0;
        for (int at = start; at < limit; at++) {
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            if (depth < 0) {
                return at;
            }
        }
        return bracketed ? start : limit;
    }

    /**
     * @param ofItems what is counted are tasks, contents and the like: items parted by semicolons
     */
    static Enumeration of(String text, int start, int end, Figure declared, boolean ofItems) {
        var coarse = split(text, start, end, ";");
        var finest = split(text, start, end, ";,");
        if (coarse.isEmpty()) {
            return new Enumeration(Set.of(), false, 0, "", end);
        }
        if (numbered(coarse)) {
            return new Enumeration(
                    Set.of(coarse.size()), true, coarse.size(), String.join("; ", coarse), end);
        }
        var first = names(split(coarse.getFirst(), 0, coarse.getFirst().length(), ","), declared);
        if (coarse.size() > 1
                && (first.whole() || places(declared))
                && first.names().size() > 1
                && !Character.isUpperCase(coarse.get(1).charAt(0))) {
            finest = split(coarse.getFirst(), 0, coarse.getFirst().length(), ",");
            coarse = coarse.subList(0, 1);
        }
        return read(coarse, upToClause(finest, declared), declared, ofItems, end);
    }

    /** Of places: what follows their names, and names nothing itself, is a new clause. */
    private static List<String> upToClause(List<String> items, Figure declared) {
        var names = names(items, declared).names().size();
        if (!places(declared) || names < 2) {
            return items;
        }
        var end = names;
        while (end < items.size() && items.get(end).chars().anyMatch(Character::isUpperCase)) {
            end++;
        }
        return items.subList(0, end);
    }

    private static Enumeration read(
            List<String> coarse, List<String> finest, Figure declared, boolean ofItems, int end) {
        var names = names(finest, declared);
        var counts = new LinkedHashSet<Integer>();
        for (var reading : List.of(coarse, finest, names.names())) {
            counts.add(reading.size());
            counts.add(withAnd(reading));
        }
        var tested = places(declared) ? names.names() : finest;
        if (tested.stream().anyMatch(item -> HAS_NUMBER.matcher(item).find())) {
            return new Enumeration(counts, false, 0, "", end);
        }
        var byItems = coarse.size() > 1 && !names.whole();
        var plain =
                byItems
                        ? ofItems && goesNowhere(coarse)
                        : isPlain(names, declared)
                                || coarse.size() == 1
                                        && (!ofItems
                                                || CountCheck.OF_NAMED_THINGS.contains(
                                                        declared.base()))
                                        && named(finest);
        var most =
                byItems ? coarse.size() : withAnd(names.names().isEmpty() ? finest : names.names());
        var said = byItems ? coarse : names.names().isEmpty() ? finest : names.names();
        return new Enumeration(counts, plain, most, String.join("; ", said), end);
    }

    /** «(1) …; (2) …». */
    private static boolean numbered(List<String> coarse) {
        for (int at = 0; at < coarse.size(); at++) {
            if (!coarse.get(at).startsWith("(" + (at + 1) + ")")
                    && !coarse.get(at).startsWith((at + 1) + ") ")) {
                return false;
            }
        }
        return coarse.size() > 1;
    }

    /** «dưa lưới Tân Lập, mật ong Phú Gia»: each a thing with a name, and short. */
    private static boolean named(List<String> items) {
        return withAnd(items) > 1
                && items.stream()
                        .allMatch(item ->
                                item.length() <= SHORT
                                        && item.substring(1)
                                                .chars()
                                                .anyMatch(Character::isUpperCase));
    }

    /**
     * @param whole nothing else follows them
     */
    private record Names(List<String> names, boolean whole) {}

    /** No new clause hangs on the list. */
    private static boolean goesNowhere(List<String> items) {
        return items.stream().noneMatch(item -> CLAUSE.matcher(item).find());
    }

    /** Items that begin like a name; the first that does not ends them. */
    private static Names names(List<String> items, Figure declared) {
        var names = new ArrayList<String>();
        for (var item : items) {
            if (!isName(item, declared)) {
                break;
            }
            names.add(item);
        }
        return new Names(names, names.size() == items.size());
    }

    private static boolean isName(String item, Figure declared) {
        var noun = item.toLowerCase(Locale.ROOT).startsWith(declared.base() + " ");
        var bare = noun && places(declared) ? item.substring(declared.base().length() + 1) : item;
        return bare.length() > 1
                && Character.isUpperCase(bare.charAt(0))
                && Character.isLowerCase(bare.charAt(1))
                && (places(declared)
                        ? !AGENCY.matcher(bare).find()
                        : item.length() <= LONGEST_NAME);
    }

    /** All of them names (of places: then what follows is a new clause), none hiding another. */
    private static boolean isPlain(Names names, Figure declared) {
        var hidden =
                names.names().stream()
                        .anyMatch(name ->
                                name.contains(" - ") || name.contains("(") || name.contains(":"));
        return withAnd(names.names()) > 1 && !hidden && (names.whole() || places(declared));
    }

    private static boolean places(Figure declared) {
        return CountCheck.OF_NAMES.contains(declared.base());
    }

    /** «A, B và C»: the last «và» between two names parts them. */
    private static int withAnd(List<String> items) {
        if (items.isEmpty()) {
            return 0;
        }
        var last = items.getLast();
        var and = last.indexOf(" và ");
        var parts =
                and > 0
                        && and + 4 < last.length()
                        && (Character.isUpperCase(last.charAt(and + 4))
                                || Character.isLowerCase(last.charAt(0))
                                || hasNoun(last, and));
        return items.size() + (parts ? 1 : 0);
    }

    /** «thôn Bùi và thôn Trảy». */
    private static boolean hasNoun(String last, int and) {
        var second = last.substring(and + 4);
        var space = second.indexOf(' ');
        return space > 0
                && space + 1 < second.length()
                && Character.isUpperCase(second.charAt(space + 1));
    }

    /** The items of an enumeration parted by semicolons or commas. */
    static List<String> items(String text, int start, int end) {
        return split(text, start, end, ";,");
    }

    private static List<String> split(String text, int start, int end, String signs) {
        var items = new ArrayList<String>();
        var depth = 0;
        var from = start;
        for (int place = start; place < end; place++) {
            var sign = text.charAt(place);
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            var inNumber =
                    sign == ',' && place + 1 < end && Numeral.isDigit(text.charAt(place + 1));
            if (depth == 0 && signs.indexOf(sign) >= 0 && !inNumber) {
                add(items, text.substring(from, place));
                from = place + 1;
            }
        }
        add(items, text.substring(from, end));
        return items;
    }

    private static void add(List<String> items, String item) {
        var bare = item.strip();
        bare = bare.startsWith("và ") ? bare.substring(3) : bare;
        bare =
                bare.endsWith(".") || bare.endsWith("./")
                        ? bare.substring(0, bare.length() - 1).strip()
                        : bare;
        if (!bare.isEmpty() && !bare.equals("/.")) {
            items.add(bare);
        }
    }
}

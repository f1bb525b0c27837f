package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Who, with whom and by when as labels tell it: «Cơ quan chủ trì: …», «Phối hợp: …», «Thời gian:
 * …», in the items below a duty or in sentences after it.
 *
 * @param limited worded as a limit
 */
record DutyLabels(
        @Nullable String who, @Nullable String with, @Nullable String by, boolean limited) {

    private static final DutyLabels NONE = new DutyLabels(null, null, null, false);
    private static final String OFFICE =
            "(?:(?:cơ quan|đơn vị|bộ phận|người|cá nhân|đồng chí|các đơn vị) )?";
    private static final Pattern WHO =
            Sense.pattern(
                    "(?:"
                            + OFFICE
                            + "(?:chủ trì|phụ trách|thực hiện|chịu trách nhiệm|đầu mối)|phân"
                            + " công|trách nhiệm)(?: (?:chính|thực hiện))? ?: ?");
    private static final Pattern WITH = Sense.pattern(OFFICE + "phối hợp(?: thực hiện)? ?: ?");
    private static final Pattern BY =
            Sense.pattern(
                    "(?:thời (?:gian|hạn)|hạn|tiến độ)(?: (?:hoàn thành|thực hiện|xong))? ?: ?");

    static boolean isLabel(Passage passage) {
        return isLabelText(Duties.own(passage));
    }

    static boolean isLabelText(String text) {
        return List.of(WHO, WITH, BY).stream().anyMatch(label -> label.matcher(text).lookingAt());
    }

    static DutyLabels of(Passages passages, Passage head, List<Deadline> deadlines) {
        var found = NONE;
        for (int at = 0; at < head.stops().length; at++) {
            var start = at == 0 ? head.mark().end() : head.stops()[at - 1];
            found = found.having(head.between(start, head.stops()[at]), start, deadlines);
        }
        for (int at = head.index() + 1; at < passages.all().size(); at++) {
            var item = passages.all().get(at);
            if (!isLabel(item) || item.mark().depth() < head.mark().depth()) {
                break;
            }
            found = found.having(Duties.own(item), item.mark().end(), Deadline.in(item));
        }
        return found;
    }

    /** With what the labels of one stretch tell. */
    private DutyLabels having(String text, int start, List<Deadline> deadlines) {
        var said = this;
        for (int from = 0; from < text.length(); ) {
            var end = text.indexOf(';', from);
            var stretch = text.substring(from, end < 0 ? text.length() : end);
            said = said.one(stretch, start + from, deadlines);
            from = end < 0 ? text.length() : end + 1;
        }
        return said;
    }

    private DutyLabels one(String stretch, int start, List<Deadline> deadlines) {
        var words = stretch.strip();
        var leads = WHO.matcher(words);
        if (leads.lookingAt()) {
            return new DutyLabels(value(words, leads.end()), with, by, limited);
        }
        var helps = WITH.matcher(words);
        if (helps.lookingAt()) {
            return new DutyLabels(who, value(words, helps.end()), by, limited);
        }
        var due = BY.matcher(words);
        if (!due.lookingAt()) {
            return this;
        }
        var end = start + stretch.length();
        var must =
                deadlines.stream()
                        .anyMatch(one -> one.must() && one.start() >= start && one.end() <= end);
        return new DutyLabels(who, with, value(words, due.end()), limited || must);
    }

    private static @Nullable String value(String words, int from) {
        var value = words.substring(from).strip().replaceAll("[.;,]+$", "");
        return value.isEmpty() ? null : value;
    }
}

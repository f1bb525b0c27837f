package vn.chungsuc.evidence;

import vn.chungsuc.evidence.view.BesidePanel.Span;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A remark's words and whom they name: «@ten.dang.nhap». */
final class Words {

    private static final Pattern MENTION =
            Pattern.compile("(?<![\\w@.])@([a-z0-9]+(?:[._-][a-z0-9]+)*)");

    private Words() {}

    static Set<String> named(String words) {
        var names = new LinkedHashSet<String>();
        MENTION.matcher(words).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    /**
     * @param names full names by user name
     */
    static List<Span> spans(String words, Map<String, String> names) {
        var spans = new ArrayList<Span>();
        int at = 0;
        var found = MENTION.matcher(words);
        while (found.find()) {
            var name = names.get(found.group(1));
            if (name != null) {
                spans.add(new Span(words.substring(at, found.start()), false));
                spans.add(new Span("@" + name, true));
                at = found.end();
            }
        }
        spans.add(new Span(words.substring(at), false));
        return spans;
    }
}

package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.reader.Unit.Kind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a paper states in figures, times, duties and names, in the order of the text. */
final class FigureFacts {

    private static final int LONGEST = 200;
    private static final Pattern PLACES =
            Pattern.compile(
                    "(?<!\\p{L})([Xx]ã|[Tt]hôn|[Bb]ản|[Ấấ]p|[Xx]óm|[Hh]uyện|[Tt]ỉnh|[Pp]hường|[Tt]hị"
                        + " trấn|[Tt]hị"
                        + " xã|[Bb]uôn)\\s(\\p{Lu}\\p{Ll}[\\p{L}’']{0,12}(?:\\s\\p{Lu}[\\p{L}’']{0,12}){0,3}(?:,"
                        + " \\p{Lu}\\p{Ll}{0,8}(?:\\s\\p{Lu}\\p{Ll}{0,8}){1,2}(?=[,.;)])){0,12})");
    private static final Pattern PRODUCTS =
            Sense.pattern("sản phẩm (?:ocop)?[^.:]{0,120}?(?:gồm|bao gồm|cụ thể)? ?: ?");
    private static final Pattern STARS = Sense.pattern("([3-5]) sao");

    private final List<Fact> facts = new ArrayList<>();

    private FigureFacts() {}

    static List<Fact> of(Paper paper) {
        return of(Passages.of(paper));
    }

    static List<Fact> of(Passages passages) {
        var reader = new FigureFacts();
        passages.all().forEach(reader::read);
        Duties.of(passages).forEach(reader::duty);
        reader.facts.sort(Comparator.comparingInt(Fact::line));
        return List.copyOf(reader.facts);
    }

    private void read(Passage passage) {
        if (passage.cues().isBlank()) {
            return;
        }
        var codes = CodeList.in(passage);
        for (var figure : passage.figures()) {
            if ((figure.kind() != Kind.NONE || figure.isRatio())
                    && !passage.quoted(figure.start())) {
                figure(passage, figure, listed(codes, figure));
            }
        }
        for (var list : codes) {
            if (list.declared() == null) {
                add(
                        list.kind(),
                        passage.quote(list.start(), list.end()),
                        BigDecimal.valueOf(list.codes().size()),
                        list.base(),
                        passage.lineAt(list.start()));
            }
        }
        Deadline.in(passage).forEach(this::deadline);
        places(passage);
        products(passage);
    }

    /** The list «05 tiêu chí còn lại, gồm: 2, 5, …» counts; null: none. */
    private static @Nullable CodeList listed(List<CodeList> codes, Figure figure) {
        return codes.stream().filter(list -> list.declared() == figure).findFirst().orElse(null);
    }

    private void figure(Passage passage, Figure figure, @Nullable CodeList list) {
        var aimed = Targets.isTarget(passage, figure);
        if (figure.of() != null && isDong(figure)) {
            money(passage, figure, figure.value());
            money(passage, figure, figure.of());
        }
        var kind = kind(passage, figure, list, aimed);
        facts.add(
                new Fact(
                        kind,
                        clause(passage, figure.start(), list == null ? figure.end() : list.end()),
                        value(figure),
                        unit(passage, figure),
                        aimed && !kind.equals("money")
                                ? Targets.target(passage, figure).note()
                                : null,
                        passage.lineAt(figure.start())));
    }

    private static String kind(
            Passage passage, Figure figure, @Nullable CodeList list, boolean aimed) {
        if (figure.isRatio() && figure.counts("tiêu chí")) {
            return "criteria";
        }
        if (figure.isRatio() && figure.counts("chỉ tiêu")) {
            return "indicators";
        }
        if (figure.isRatio() && !aimed) {
            return "ratio";
        }
        if (isDong(figure) && !(aimed && Targets.isIncome(passage, figure))) {
            return "money";
        }
        if (aimed) {
            return "target";
        }
        if (list != null) {
            return list.kind();
        }
        return listed(passage, figure) ? "count" : "quantity";
    }

    /** «7.560 triệu đồng/25.200 triệu đồng»: two amounts as well as a share. */
    private void money(Passage passage, Figure share, BigDecimal value) {
        add(
                "money",
                clause(passage, share.start(), share.end()),
                value.multiply(share.unit().scale()),
                "đồng",
                passage.lineAt(share.start()));
    }

    private static boolean isDong(Figure figure) {
        return figure.kind() == Kind.MONEY && figure.base().equals("đồng");
    }

    private static Object value(Figure figure) {
        if (figure.of() != null) {
            return plain(figure.value()) + "/" + plain(figure.of());
        }
        if (figure.high() != null) {
            var scale = isDong(figure) ? figure.unit().scale() : BigDecimal.ONE;
            return plain(figure.value().multiply(scale))
                    + "-"
                    + plain(figure.high().multiply(scale));
        }
        return isDong(figure) ? figure.amount() : figure.value();
    }

    private static @Nullable String unit(Passage passage, Figure figure) {
        if (figure.isRatio()) {
            var unit =
                    figure.kind() == Kind.NONE ? unitBefore(passage, figure) : figure.unit().name();
            return unit.isEmpty() ? null : unit;
        }
        return isDong(figure) ? "đồng" : figure.unit().name();
    }

    /** «90/90 trường (Mầm non 32/32, …)»: the unit of the share before. */
    private static String unitBefore(Passage passage, Figure share) {
        var unit = "";
        for (var figure : passage.figures()) {
            if (figure.start() < share.start()
                    && figure.isRatio()
                    && !figure.unit().name().isEmpty()) {
                unit = figure.unit().name();
            }
        }
        return unit;
    }

    /** «03 xã (A, B, C)»: the count of an enumeration. */
    private static boolean listed(Passage passage, Figure figure) {
        return figure.kind() == Kind.COUNT && CountCheck.lists(passage, figure);
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private void deadline(Deadline deadline) {
        var passage = deadline.passage();
        var when = deadline.when();
        var last = when == null ? null : when.last(0);
        var words = passage.quote(deadline.start(), deadline.end());
        add(
                "deadline",
                clause(passage, deadline.start(), deadline.end()),
                last == null ? words : last.toString(),
                deadline.kind(),
                passage.lineAt(deadline.start()));
    }

    private void duty(Duty duty) {
        facts.add(new Fact("duty", duty.what(), duty.who(), null, duty.note(), duty.line()));
    }

    private void places(Passage passage) {
        var seen = new HashSet<String>();
        var places = PLACES.matcher(passage.text());
        while (places.find()) {
            for (var name : places.group(2).split(", ")) {
                if (seen.add(places.group(1) + name)) {
                    add(
                            "place",
                            places.group(1) + " " + name,
                            name,
                            places.group(1).toLowerCase(Locale.ROOT),
                            passage.lineAt(places.start(2)));
                }
            }
        }
    }

    private void products(Passage passage) {
        var text = passage.text();
        if (!text.contains("OCOP")) {
            return;
        }
        var opens = PRODUCTS.matcher(text);
        while (opens.find()) {
            var sentence = passage.sentenceAt(Math.min(opens.end(), text.length() - 1));
            if (!passage.between(sentence.start(), opens.end()).contains("OCOP")) {
                continue;
            }
            var stars = STARS.matcher(passage.between(sentence.start(), opens.end()));
            var grade = stars.find() ? new BigDecimal(stars.group(1)) : null;
            for (var name : Enumeration.items(text, opens.end(), sentence.end())) {
                if (Character.isUpperCase(name.charAt(0)) && name.length() < 100) {
                    add(
                            "product",
                            name,
                            grade,
                            grade == null ? null : "sao",
                            passage.lineAt(Math.max(0, text.indexOf(name, opens.end()))));
                }
            }
        }
    }

    private void add(
            String kind, String text, @Nullable Object value, @Nullable String unit, int line) {
        facts.add(new Fact(kind, text, value, unit, null, line));
    }

    /** The words around a figure that tell what it is of. */
    static String clause(Passage passage, int start, int end) {
        var text = passage.text();
        var from = start;
        var floor = Math.max(Math.max(0, start - LONGEST), passage.mark().end());
        for (int breaks = 0; from > floor; from--) {
            if (isBreak(text, from - 1)) {
                breaks++;
                if (breaks > 1 || start - from > 14) {
                    break;
                }
            }
        }
        while (from < start && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        var to = end;
        while (to < text.length() && to - end < LONGEST && !isBreak(text, to)) {
            to++;
        }
        return text.substring(from, to).strip();
    }

    private static boolean isBreak(String text, int at) {
        var sign = text.charAt(at);
        var spaced = at + 1 >= text.length() || text.charAt(at + 1) == ' ';
        return sign == ';'
                || sign == '('
                || sign == ')'
                || sign == '|'
                || (sign == ',' || sign == '.') && spaced;
    }
}

package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.reader.Unit.Kind;
import vn.chungsuc.reader.When.Form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads what a paper aims at: figures under «Mục tiêu», or worded as aims. */
final class Targets {

    private static final Pattern MORE = Sense.pattern("(?<!\\p{L})(?:trên|hơn) ?$");
    private static final Pattern AT_LEAST =
            Sense.pattern("(?:≥|>=|(?<!\\p{L})(?:ít nhất|tối thiểu|từ)) ?$");
    private static final Pattern LESS = Sense.pattern("(?<!\\p{L})dưới ?$");
    private static final Pattern AT_MOST =
            Sense.pattern("(?:≤|<=|(?<!\\p{L})(?:không quá|tối đa)) ?$");
    private static final Pattern RISE = Sense.pattern("(?<!\\p{L})tăng(?: thêm| bình quân)? ?$");
    private static final Pattern FALL =
            Sense.pattern(
                    "(?<!\\p{L})giảm(?: thêm| bình quân)?(?: từ)? ?$|(?<!\\p{L})giảm"
                            + " [^.;,\\d]{0,40} thêm ?$");
    private static final Pattern BOUND = Pattern.compile("[≥≤] ?$");
    private static final Pattern PROMISED =
            Sense.pattern(
                    "ph[âầấẩẫậ]n đ[âầấẩẫậ]u|mục tiêu|(?<!\\p{L})sẽ |dự kiến|kế hoạch"
                        + " (?:là|giao|năm)");
    private static final Pattern INCOME =
            Sense.pattern(
                    "thu nhập|doanh thu|giá trị (?:sản|gia tăng|trồng)|năng suất|lợi nhuận|bình"
                            + " quân đầu người");
    private static final Pattern FROM = Sense.pattern("(?<!\\p{L})từ (?:mức |chỗ )?(?:có |đạt )?$");
    private static final Pattern TO =
            Sense.pattern(
                    "[^.;]{0,40}?(?<!\\p{L})(?:lên|xuống|còn|đến|thành)(?: còn| đạt| mức| tới|"
                        + " trên| dưới)? ?");
    private static final Pattern OR_MORE = Sense.pattern("[^.;,]{0,16}trở lên");

    private Targets() {}

    static List<Target> of(Passages passages) {
        var targets = new ArrayList<Target>();
        for (var passage : passages.all()) {
            for (var figure : passage.figures()) {
                if (isTarget(passage, figure)) {
                    targets.add(target(passage, figure));
                }
            }
        }
        return targets;
    }

    static boolean isTarget(Passage passage, Figure figure) {
        return figure.unit().known()
                && figure.kind() != Kind.TIME
                && figure.kind() != Kind.GRADE
                && !passage.quoted(figure.start())
                && Parts.depth(passage.text(), Math.max(0, figure.start() - 200), figure.start())
                        <= 0
                && (Sense.looksBack(passage)
                        ? Sense.isAim(passage, figure.start()) && isPromised(passage, figure)
                        : Sense.isAim(passage, figure.start()) || isBound(passage, figure));
    }

    /** Among results «nâng tổng số lên 16/22 xã» is one of them. */
    private static boolean isPromised(Passage passage, Figure figure) {
        var sentence = passage.sentenceAt(figure.start());
        return Sense.find(
                PROMISED,
                passage.between(Math.max(sentence.start(), figure.start() - 200), figure.start()));
    }

    private static boolean isBound(Passage passage, Figure figure) {
        return BOUND.matcher(passage.between(figure.start() - 3, figure.start())).find();
    }

    /** «thu nhập bình quân đạt 68 triệu đồng»: money that is aimed at, not to be spent. */
    static boolean isIncome(Passage passage, Figure figure) {
        var sentence = passage.sentenceAt(figure.start());
        return Sense.find(
                INCOME,
                passage.between(Math.max(sentence.start(), figure.start() - 90), figure.start()));
    }

    static Target target(Passage passage, Figure figure) {
        return new Target(
                FigureFacts.clause(passage, figure.start(), figure.end()),
                operator(passage, figure),
                figure.value(),
                figure.high(),
                figure.of(),
                figure.unit().name(),
                from(passage, figure),
                by(passage, figure),
                passage.lineAt(figure.start()));
    }

    private static String operator(Passage passage, Figure figure) {
        var before = passage.between(figure.start() - 60, figure.start());
        if (RISE.matcher(before).find()) {
            return "tăng";
        }
        if (FALL.matcher(before).find()) {
            return "giảm";
        }
        if (MORE.matcher(before).find()) {
            return ">";
        }
        if (LESS.matcher(before).find()) {
            return "<";
        }
        if (AT_MOST.matcher(before).find()) {
            return "<=";
        }
        var after = passage.between(figure.end(), figure.end() + 30);
        var least = AT_LEAST.matcher(before).find() && figure.high() == null;
        return least || OR_MORE.matcher(after).lookingAt() ? ">=" : "=";
    }

    /** «từ 84,5% lên 87,2%». */
    private static @Nullable String from(Passage passage, Figure figure) {
        Figure before = null;
        for (var other : passage.figures()) {
            if (other.end() <= figure.start()) {
                before = other;
            }
        }
        return before != null
                        && FROM.matcher(passage.between(before.start() - 24, before.start())).find()
                        && TO.matcher(passage.between(before.end(), figure.start())).matches()
                ? passage.quote(before.start(), before.end())
                : null;
    }

    /** The nearest time in the sentence, before rather than after; else that of the heading. */
    private static @Nullable String by(Passage passage, Figure figure) {
        var sentence = passage.sentenceAt(figure.start());
        When nearest = null;
        for (var when : passage.whensIn(sentence.start(), sentence.end())) {
            if (when.form() != Form.PERIOD && (nearest == null || when.end() <= figure.start())) {
                nearest = when;
            }
        }
        return nearest == null ? ofHeading(passage) : passage.quote(nearest.start(), nearest.end());
    }

    /** «II. MỤC TIÊU NĂM 2023». */
    private static @Nullable String ofHeading(Passage passage) {
        for (var up : Passages.above(passage)) {
            for (var when : up.whens()) {
                if (when.form() != Form.PERIOD && up.text().length() < 120) {
                    return up.quote(when.start(), when.end()).toLowerCase(Locale.ROOT);
                }
            }
        }
        return null;
    }
}

package vn.chungsuc.reader;

import vn.chungsuc.reader.Unit.Kind;
import vn.chungsuc.shared.Vi;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A length in hectares, an area in kilometres, money in tonnes. */
final class UnitCheck implements Check {

    static final String RULE = "unit-unfit";

    private record Fit(Pattern word, Set<String> bases) {}

    private static final List<Fit> FITS =
            List.of(
                    new Fit(
                            right("diện tích|quy mô diện tích"),
                            Set.of("m²", "sào", "mẫu", "%", "công")),
                    new Fit(right("chiều dài|dài|độ dài"), Set.of("m", "%")),
                    new Fit(
                            right("sản lượng"),
                            Set.of(
                                    "kg",
                                    "m³",
                                    "lít",
                                    "con",
                                    "cây",
                                    "sản phẩm",
                                    "%",
                                    "kWh",
                                    "đồng",
                                    "quả")),
                    new Fit(
                            right("dân số|số dân"),
                            Set.of("người", "nhân khẩu", "hộ", "%", "nghìn người")),
                    new Fit(
                            right("kinh phí|tổng kinh phí|vốn|tổng vốn|số tiền|tổng mức đầu tư"),
                            Set.of("đồng", "%", "usd", "đô")),
                    new Fit(right("tỷ lệ|tỉ lệ"), Set.of("%")));

    private static Pattern right(String words) {
        return Sense.pattern(
                "(?<!\\p{L})(?:"
                        + words
                        + ")(?: \\p{L}{1,7}){0,2}?(?: là| đạt| khoảng| trên| hơn)?:? ?$");
    }

    @Override
    public void check(Passages passages, Reference reference, Findings findings) {
        for (var passage : passages.all()) {
            for (var figure : passage.figures()) {
                var fits =
                        figure.unit().known()
                                && figure.kind() != Kind.TIME
                                && figure.kind() != Kind.GRADE
                                && !figure.isRatio();
                if (fits) {
                    check(passage, figure, findings);
                }
            }
        }
    }

    private static void check(Passage passage, Figure figure, Findings findings) {
        var before = passage.between(figure.start() - 30, figure.start());
        for (var fit : FITS) {
            var word = fit.word().matcher(before);
            if (word.find() && !fit.bases().contains(head(figure.base()))) {
                findings.add(
                        new Finding(
                                RULE,
                                Severity.WARN,
                                passage.lineAt(figure.start()),
                                passage.quote(
                                        figure.start() - before.length() + word.start(),
                                        figure.end()),
                                "«"
                                        + word.group().strip()
                                        + "» mà tính bằng «"
                                        + figure.unit().name()
                                        + "» ("
                                        + Vi.number(figure.value())
                                        + ").",
                                "",
                                figure.unit().name()));
                return;
            }
        }
    }

    private static String head(String base) {
        var slash = base.indexOf('/');
        return slash < 0 ? base : base.substring(0, slash);
    }
}

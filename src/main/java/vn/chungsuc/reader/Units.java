package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.reader.Unit.Kind;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** The units papers of the programme use, found after a number by the longest match. */
final class Units {

    private static final int MOST_WORDS = 3;
    private static final Map<String, Unit> KNOWN = UnitNames.all();
    private static final Map<String, BigDecimal> MULTIPLES =
            Map.of(
                    "nghìn", new BigDecimal("1e3"),
                    "ngàn", new BigDecimal("1e3"),
                    "triệu", new BigDecimal("1e6"),
                    "tr", new BigDecimal("1e6"),
                    "tỷ", new BigDecimal("1e9"),
                    "tỉ", new BigDecimal("1e9"));

    /** Words that follow a number without being what it counts. */
    private static final Set<String> NO_UNITS =
            Set.of(
                    "là", "và", "so", "của", "đến", "theo", "để", "trong", "tại", "với", "do",
                    "thì", "được", "trên", "dưới", "trở", "nên", "có", "cho", "từ", "hoặc", "như",
                    "đã", "sẽ", "phải", "cần", "về", "vào", "ở", "này", "đó", "kèm", "lên", "xuống",
                    "còn", "nhưng", "mà", "đạt", "tăng", "giảm", "bằng", "chiếm", "khi", "nếu",
                    "thuộc", "hàng", "hằng", "trước", "sau", "bao", "gồm", "qua", "quy", "h",
                    "tiếp", "nữa", "khác", "không", "chưa", "ban", "hành", "giữa");

    private Units() {}

    /** A unit and where it ends in the text. */
    record Found(Unit unit, int end) {}

    /**
     * @param at right after the number
     */
    static Found after(String text, int at) {
        if (at < text.length() && text.charAt(at) == '%') {
            return new Found(Unit.PERCENT, at + 1);
        }
        var words = new Words(text, at, MOST_WORDS);
        var multiple = words.count() == 0 ? null : MULTIPLES.get(words.first());
        if (multiple != null) {
            return multiplied(text, words, multiple);
        }
        var found = longest(words);
        return found == null ? fallback(words, at) : withRate(text, found);
    }

    /** The multiple right after a number: «tỷ» of «1 tỷ 200 triệu đồng»; null: none. */
    static @Nullable BigDecimal multiple(String word) {
        return MULTIPLES.get(word);
    }

    private static Found multiplied(String text, Words words, BigDecimal multiple) {
        var rest = longest(new Words(text, words.end(1), MOST_WORDS));
        if (rest != null && (rest.unit().kind() == Kind.MONEY || rest.unit().known())) {
            return withRate(
                    text, new Found(rest.unit().times(multiple, words.first()), rest.end()));
        }
        var name =
                multiple.precision() == 1 && multiple.scale() == -3 ? Unit.NONE : UnitNames.dong();
        return withRate(text, new Found(name.times(multiple, words.first()), words.end(1)));
    }

    private static @Nullable Found longest(Words words) {
        for (int length = words.count(); length > 0; length--) {
            var unit = KNOWN.get(words.phrase(length));
            if (unit != null && !partOfLonger(words, length)) {
                return new Found(unit, words.end(length));
            }
        }
        return null;
    }

    /** «đồng» of «đồng bào», «công» of «công nhân» are no units. */
    private static boolean partOfLonger(Words words, int length) {
        if (length != 1 || words.count() < 2) {
            return false;
        }
        var next = words.word(1);
        return switch (words.first()) {
            case "đồng" -> Set.of("bào", "bộ", "hồ", "thời", "ý", "cỏ", "ruộng").contains(next);
            case "công" -> !Set.of("lao", "đất", "ruộng").contains(next);
            case "ngày" -> Set.of("nay", "sau").contains(next);
            default -> false;
        };
    }

    private static Found fallback(Words words, int at) {
        if (words.count() == 0 || NO_UNITS.contains(words.first()) || !words.lowerCase()) {
            return new Found(Unit.NONE, at);
        }
        return new Found(Unit.word(words.first()), words.end(1));
    }

    private static Found withRate(String text, Found found) {
        var end = found.end();
        var suffix = new StringBuilder();
        for (int rates = 0;
                rates < 3 && end + 1 < text.length() && text.charAt(end) == '/';
                rates++) {
            var words = new Words(text, end + 1, 1);
            if (words.count() == 0 || words.start(0) != end + 1) {
                break;
            }
            suffix.append('/').append(words.first());
            end = words.end(1);
        }
        return suffix.isEmpty() ? found : new Found(found.unit().per(suffix.toString()), end);
    }
}

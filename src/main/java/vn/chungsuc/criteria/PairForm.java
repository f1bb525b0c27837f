package vn.chungsuc.criteria;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.Correspondence.CriterionPair;
import vn.chungsuc.criteria.Correspondence.IndicatorPair;
import vn.chungsuc.shared.Fault;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What an administrator typed about two sets: an earlier code beside each indicator, earlier
 * numbers beside each criterion.
 */
final class PairForm {

    private static final int LONGEST = 500;
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^A-Za-z0-9]");
    private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");

    private final CriteriaSet from;
    private final CriteriaSet to;
    private final Map<String, String> typed;
    private final Map<String, String> faults = new LinkedHashMap<>();

    PairForm(CriteriaSet from, CriteriaSet to, Map<String, String> typed) {
        this.from = from;
        this.to = to;
        this.typed = typed;
    }

    /** The id of an indicator's fields. */
    static String id(Indicator one) {
        return "ct-" + OTHER_SIGNS.matcher(one.code()).replaceAll("-");
    }

    static String id(Criterion one) {
        return "tc-" + one.number();
    }

    String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    boolean ticked(String field) {
        return typed.containsKey(field);
    }

    @Nullable String fault(String id) {
        return faults.get(id);
    }

    List<Fault> faults() {
        return faults.entrySet().stream()
                .map(one -> new Fault(one.getKey(), one.getValue()))
                .toList();
    }

    /** Empty fields pair nothing; what the earlier set does not have is a fault. */
    List<IndicatorPair> indicators() {
        var pairs = new ArrayList<IndicatorPair>();
        for (var now : to.indicators()) {
            var id = id(now);
            var code = text(id);
            if (code.isEmpty()) {
                continue;
            }
            if (from.indicator(code).isEmpty()) {
                faults.put(id, tr("Bộ cũ không có chỉ tiêu «%s».", code));
            }
            var note = text(id + "-gc");
            if (note.length() > LONGEST) {
                faults.put(id + "-gc", tr("Dài quá %d chữ; viết gọn lại.", LONGEST));
            }
            pairs.add(
                    new IndicatorPair(
                            code,
                            now.code(),
                            ticked(id + "-cd"),
                            ticked(id + "-xn"),
                            note.isEmpty() ? null : note));
        }
        return pairs;
    }

    List<CriterionPair> criteria() {
        var pairs = new ArrayList<CriterionPair>();
        for (var now : to.criteria()) {
            var id = id(now);
            for (var number : numbers(id)) {
                pairs.add(new CriterionPair(number, now.number(), ticked(id + "-xn")));
            }
        }
        return pairs;
    }

    private LinkedHashSet<Integer> numbers(String id) {
        var numbers = new LinkedHashSet<Integer>();
        for (var word : BETWEEN.split(text(id))) {
            if (word.isEmpty()) {
                continue;
            }
            var known =
                    from.criteria().stream()
                            .filter(one -> Integer.toString(one.number()).equals(word))
                            .findFirst();
            known.ifPresentOrElse(
                    one -> numbers.add(one.number()),
                    () -> faults.put(id, tr("Bộ cũ không có tiêu chí «%s».", word)));
        }
        return numbers;
    }

    String note() {
        return text("ghi-chu");
    }
}

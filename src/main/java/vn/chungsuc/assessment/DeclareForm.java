package vn.chungsuc.assessment;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Fault;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What was typed of a paper's totals, read once. */
final class DeclareForm {

    private static final Pattern COUNT = Pattern.compile("\\d{1,3}");

    private final List<Fault> faults = new ArrayList<>();
    private final Declare.Declaration declaration;

    DeclareForm(Sheet sheet, Map<String, String> typed) {
        var document = text(typed, "van-ban");
        if (document == null) {
            faults.add(new Fault("van-ban", tr("Ghi tên, số văn bản nêu các số này.")));
        }
        var criteria =
                count(
                        typed,
                        "tieu-chi",
                        sheet.set().criteriaTotal(),
                        "Số tiêu chí là số nguyên từ 0 đến %d.");
        var indicators =
                count(
                        typed,
                        "chi-tieu",
                        indicators(sheet),
                        "Số chỉ tiêu là số nguyên từ 0 đến %d.");
        var verdicts = new LinkedHashMap<Integer, Boolean>();
        for (var criterion : sheet.set().criteria()) {
            var chosen = typed.getOrDefault("tc-" + criterion.number(), "");
            if (!chosen.isEmpty()) {
                verdicts.put(criterion.number(), chosen.equals("dat"));
            }
        }
        if (faults.isEmpty() && criteria == null && indicators == null && verdicts.isEmpty()) {
            faults.add(new Fault("tieu-chi", tr("Ghi ít nhất một số tổng hoặc một tiêu chí.")));
        }
        declaration =
                new Declare.Declaration(
                        document == null ? "" : document,
                        day(typed),
                        criteria,
                        indicators,
                        text(typed, "ghi-chu"),
                        verdicts);
    }

    List<Fault> faults() {
        return faults;
    }

    Declare.Declaration declaration() {
        return declaration;
    }

    private static int indicators(Sheet sheet) {
        var known = sheet.set().head().declaredIndicators();
        return known == null ? sheet.set().indicatorsTotal() : known;
    }

    private @Nullable Integer count(
            Map<String, String> typed, String name, int most, String refusal) {
        var text = text(typed, name);
        if (text == null) {
            return null;
        }
        if (!COUNT.matcher(text).matches() || Integer.parseInt(text) > most) {
            faults.add(new Fault(name, tr(refusal, most)));
            return null;
        }
        return Integer.valueOf(text);
    }

    private @Nullable LocalDate day(Map<String, String> typed) {
        try {
            return SheetForm.day(typed.getOrDefault("ngay-van-ban", "").strip());
        } catch (BadFigure e) {
            faults.add(new Fault("ngay-van-ban", String.valueOf(e.getMessage())));
            return null;
        }
    }

    private static @Nullable String text(Map<String, String> typed, String name) {
        var text = typed.getOrDefault(name, "").strip();
        return text.isEmpty() ? null : text;
    }
}

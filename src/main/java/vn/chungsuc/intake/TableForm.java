package vn.chungsuc.intake;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.LegacyText;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What an officer says of a table, as the form sends it. */
final class TableForm {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final String NAME = "ten.";

    private final Map<String, String> typed;
    private final Settings before;
    private final List<Fault> faults = new ArrayList<>();

    TableForm(Map<String, String> typed, Settings before) {
        this.typed = typed;
        this.before = before;
    }

    List<Fault> faults() {
        return faults;
    }

    Settings settings() {
        var answers = new HashMap<>(before.answers());
        typed.forEach((field, answer) -> {
            if (field.startsWith(NAME) && !answer.isBlank()) {
                answers.put(field.substring(NAME.length()), answer);
            }
        });
        return new Settings(
                typed.getOrDefault("bo", before.set()),
                year(),
                layout(),
                answers,
                typed.getOrDefault("van-ban", before.document()).strip(),
                typed.getOrDefault("ngay-van-ban", before.date()).strip());
    }

    private int year() {
        var year = typed.getOrDefault("nam", String.valueOf(before.year())).strip();
        if (!year.matches("20[0-4]\\d")) {
            faults.add(new Fault("nam", tr("Năm «%s» không đúng; viết như 2025.", year)));
            return before.year();
        }
        return Integer.parseInt(year);
    }

    private Layout layout() {
        var old = before.layout();
        var columns = new TreeMap<>(old.columns());
        columns.putAll(columns());
        var counts = typed.getOrDefault("so", old.counts() ? "dem" : "").equals("dem");
        return new Layout(
                number("trang-tinh", old.sheet()),
                typed.getOrDefault("chieu", old.turned() ? "cot" : "dong").equals("cot"),
                number("dau", old.firstHeading() + 1) - 1,
                number("cuoi", old.lastHeading() + 1) - 1,
                LegacyText.of(typed.getOrDefault("bang-ma", old.typed().name())),
                counts,
                counts == old.counts() ? old.countsSaid() : Boolean.valueOf(counts),
                typed.getOrDefault("trong", old.blankIsNot() ? "chua" : "").equals("chua"),
                columns);
    }

    /** What is typed of columns that says something else than before, where they are the same. */
    Map<Integer, String> columnsSaid(Settings now) {
        var old = before.layout();
        var said = columns();
        said.entrySet().removeIf(one -> one.getValue().equals(old.columns().get(one.getKey())));
        return now.layout().sheet() == old.sheet() && now.layout().turned() == old.turned()
                ? said
                : Map.of();
    }

    private Map<Integer, String> columns() {
        var columns = new TreeMap<Integer, String>();
        typed.forEach((field, meaning) -> {
            if (field.matches("cot-\\d{1,3}")) {
                columns.put(Integer.valueOf(field.substring(4)), meaning.strip());
            }
        });
        return columns;
    }

    private int number(String field, int otherwise) {
        var text = typed.getOrDefault(field, String.valueOf(otherwise)).strip();
        if (!text.matches("\\d{1,4}")) {
            faults.add(new Fault(field, tr("Ghi một số dòng, như 3.")));
            return otherwise;
        }
        return Integer.parseInt(text);
    }

    /** Where the columns must be guessed anew: another sheet, way round, heading or set. */
    boolean isLaidOutAnew(Settings now) {
        var old = before.layout();
        var layout = now.layout();
        return !now.set().equals(before.set())
                || now.year() != before.year()
                || layout.sheet() != old.sheet()
                || layout.turned() != old.turned()
                || layout.typed() != old.typed()
                || layout.firstHeading() != old.firstHeading()
                || layout.lastHeading() != old.lastHeading();
    }

    /** The paper, which saving needs. */
    @Nullable LocalDate paper(Settings settings) {
        if (settings.document().isEmpty()) {
            faults.add(new Fault("van-ban", tr("Ghi tên, số văn bản hoặc bảng nêu các số này.")));
        }
        if (settings.date().isEmpty()) {
            return null;
        }
        var day = DAY.matcher(settings.date());
        try {
            if (day.matches()) {
                return LocalDate.of(
                        Integer.parseInt(day.group(3)),
                        Integer.parseInt(day.group(2)),
                        Integer.parseInt(day.group(1)));
            }
        } catch (DateTimeException none) {
            // told below
        }
        faults.add(
                new Fault(
                        "ngay-van-ban",
                        tr("Không đọc được ngày «%s». Viết như 31/12/2025.", settings.date())));
        return null;
    }
}

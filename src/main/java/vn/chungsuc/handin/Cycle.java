package vn.chungsuc.handin;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;

/** How often a report is owed. */
public enum Cycle {
    MONTH("Hằng tháng", 'T', 1),
    QUARTER("Hằng quý", 'Q', 3),
    YEAR("Hằng năm", 'N', 12);

    private static final String[] ROMAN = {"I", "II", "III", "IV"};
    private final String word;
    private final char letter;
    private final int months;

    Cycle(String word, char letter, int months) {
        this.word = word;
        this.letter = letter;
        this.months = months;
    }

    /** The cycle of that name, or null. */
    public static @Nullable Cycle of(String name) {
        return Arrays.stream(values())
                .filter(cycle -> cycle.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public String word() {
        return tr(word);
    }

    public int months() {
        return months;
    }

    char letter() {
        return letter;
    }

    /** As papers write it: «tháng 11 năm 2026», «quý IV năm 2026», «năm 2026». */
    public String period(int year, int ordinal) {
        return switch (this) {
            case MONTH -> tr("tháng %d năm %d", ordinal, year);
            case QUARTER -> tr("quý %s năm %d", ROMAN[ordinal - 1], year);
            case YEAR -> tr("năm %d", year);
        };
    }

    /** The month, quarter or year a day lies in. */
    public int ordinal(LocalDate day) {
        return (day.getMonthValue() - 1) / months + 1;
    }
}

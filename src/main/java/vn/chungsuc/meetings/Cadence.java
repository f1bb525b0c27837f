package vn.chungsuc.meetings;

import static vn.chungsuc.shared.Language.tr;

import java.time.LocalDate;

/** How often a body is to meet. */
public enum Cadence {
    MONTH("Hằng tháng", 1),
    QUARTER("Hằng quý", 3),
    HALF_YEAR("Sáu tháng một lần", 6),
    YEAR("Hằng năm", 12);

    private final String word;
    private final int months;

    Cadence(String word, int months) {
        this.word = word;
        this.months = months;
    }

    public String label() {
        return tr(word);
    }

    /** The first day of the period a day lies in. */
    public LocalDate periodOf(LocalDate day) {
        var month = (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    /** «tháng 11/2026», «quý IV/2026»; as papers say it, in Vietnamese. */
    public String inWords(LocalDate period) {
        return MeetingWords.period(this, period);
    }
}

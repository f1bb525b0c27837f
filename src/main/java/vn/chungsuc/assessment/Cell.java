package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.Judgement;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.criteria.Verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * The value of one indicator on one sheet, as it counts now.
 *
 * @param version 0: nothing was ever saved here
 * @param parts JSON, by sex or by part
 * @param carriedFrom the year the verdict was taken over from, not yet reviewed
 * @param accountId who typed it; null: carried, or imported on the command line
 */
public record Cell(
        int version,
        Verdict verdict,
        boolean confirmed,
        @Nullable Boolean achieved,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String parts,
        @Nullable Integer carriedFrom,
        Details details,
        @Nullable Integer accountId,
        @Nullable OffsetDateTime enteredAt) {

    static final Cell EMPTY =
            new Cell(
                    0,
                    Verdict.MISSING,
                    true,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Details.NONE,
                    null,
                    null);

    /** The state after this one. */
    Cell next(
            Reading reading,
            Judgement judged,
            Details beside,
            @Nullable Integer account,
            OffsetDateTime now) {
        return new Cell(
                version + 1,
                judged.verdict(),
                judged.confirmed(),
                reading instanceof Reading.Word(var word) && word != Verdict.NOT_APPLICABLE
                        ? word == Verdict.MET
                        : null,
                reading instanceof Reading.Figure(var figure) ? plain(figure) : null,
                reading instanceof Reading.Ratio(var part, var _) ? plain(part) : null,
                reading instanceof Reading.Ratio(var _, var whole) ? plain(whole) : null,
                reading instanceof Reading.Parts given ? PartsJson.write(given) : null,
                null,
                beside,
                account,
                now);
    }

    /** As a new year takes it over: nothing saved there yet, the verdict not reviewed. */
    Cell carriedFrom(int year) {
        return new Cell(
                0,
                verdict,
                confirmed,
                achieved,
                value,
                numerator,
                denominator,
                parts,
                carriedFrom == null ? (Integer) year : carriedFrom,
                details,
                null,
                null);
    }

    public Reading reading() {
        return StoredReading.of(verdict, achieved, value, numerator, denominator, parts);
    }

    /** No figure: never given, or taken away again. */
    public boolean isEmpty() {
        return reading() == Reading.NOTHING;
    }

    public boolean isCarried() {
        return carriedFrom != null;
    }

    /** «Không áp dụng» by somebody's word, not because its denominator is nothing. */
    public boolean isNotApplicable() {
        return verdict == Verdict.NOT_APPLICABLE && !isRatio() && parts == null;
    }

    /** The percentage or quotient is computed where it is shown; here stands what was given. */
    public boolean isRatio() {
        return numerator != null && denominator != null;
    }

    /**
     * Whether {@code wanted} need not be written: it stands here already, read at this version, or
     * sent once before by the same account, whose answer was lost.
     */
    boolean isRepeatOf(Cell wanted, int account, int readAt) {
        var mine = accountId != null && accountId == account && version == readAt + 1;
        return !isCarried() && (version == readAt || mine) && saysTheSameAs(wanted);
    }

    /** What is merely carried counts as not there: a year is read as it will open. */
    boolean stands(int readAt) {
        return version == readAt || readAt == 0 && isCarried();
    }

    boolean saysTheSameAs(Cell other) {
        return verdict == other.verdict
                && Objects.equals(achieved, other.achieved)
                && same(value, other.value)
                && same(numerator, other.numerator)
                && same(denominator, other.denominator)
                && sameParts(other)
                && details.equals(other.details);
    }

    private boolean sameParts(Cell other) {
        return parts == null
                ? other.parts == null
                : other.parts != null && reading().equals(other.reading());
    }

    /** Never printed with an exponent. What it cuts off is zeros. */
    private static BigDecimal plain(BigDecimal number) {
        return number.setScale(
                Math.clamp(number.scale(), 0, Plausible.DECIMALS), RoundingMode.HALF_UP);
    }

    static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}

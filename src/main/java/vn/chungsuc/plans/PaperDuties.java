package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.plans.Contents.Duty;
import vn.chungsuc.plans.SourceQueries.KeptFact;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a paper that was read lays on somebody, as duties of a plan. */
class PaperDuties {

    private static final int LONGEST = 4000;
    private static final Pattern NOT_A_DUTY =
            Pattern.compile("(?iu)^(\\(|thời gian hoàn thành|trong quá trình triển khai).*");

    private final List<KeptFact> facts;

    PaperDuties(List<KeptFact> facts) {
        this.facts = facts;
    }

    List<Duty> all() {
        return facts.stream()
                .filter(fact -> fact.kind().equals("duty"))
                .filter(fact -> !NOT_A_DUTY.matcher(fact.words()).matches())
                .map(this::duty)
                .toList();
    }

    private Duty duty(KeptFact fact) {
        var told = PaperNote.of(fact);
        var by = told.labelled("hạn");
        var due = due(fact, by);
        var day = due.map(one -> day(one.value())).orElse(null);
        var before = due.map(one -> "before".equals(one.unit())).orElse(false);
        var words = fact.words().strip().replaceFirst("[;.]?(\\./)?\\.?$", "");
        return new Duty(
                0,
                0,
                words.substring(0, Math.min(LONGEST, words.length())),
                fact.value(),
                told.labelled("phối hợp"),
                null,
                day == null ? null : before ? day.minusDays(1) : day,
                day != null ? null : by != null ? by : due.map(KeptFact::value).orElse(null),
                null);
    }

    /** Of several in one line the one told of this duty, or standing in its words. */
    private Optional<KeptFact> due(KeptFact duty, @Nullable String by) {
        var onLine =
                facts.stream()
                        .filter(one -> one.kind().equals("deadline") && one.line() == duty.line())
                        .toList();
        if (by != null) {
            return onLine.stream().filter(one -> one.words().contains(by)).findFirst();
        }
        return onLine.size() == 1
                ? Optional.of(onLine.getFirst())
                : onLine.stream().filter(one -> duty.words().contains(one.words())).findFirst();
    }

    private static @Nullable LocalDate day(@Nullable String value) {
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException words) {
            return null;
        }
    }
}

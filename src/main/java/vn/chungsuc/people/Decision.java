package vn.chungsuc.people;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.util.ArrayList;

/** The paper that appointed or assigned somebody; any part may be unknown. */
public record Decision(@Nullable String number, @Nullable LocalDate date, @Nullable String issuer) {

    public static final Decision NONE = new Decision(null, null, null);

    /** «289/QĐ-UBND ngày 29/07/2022 của UBND xã»; empty when nothing is known. */
    public String label() {
        var words = new ArrayList<String>();
        if (number != null) {
            words.add(number);
        }
        if (date != null) {
            words.add(tr("ngày %s", Vi.date(date)));
        }
        if (issuer != null) {
            words.add(tr("của %s", issuer));
        }
        return String.join(" ", words);
    }
}

package vn.chungsuc.people;

import static vn.chungsuc.shared.Language.tr;

import vn.chungsuc.shared.Scope;
import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A higher module that keeps decisions of assignment says which of them settles something: that is
 * changed by the next decision alone, never by hand.
 */
public interface Decided {

    /**
     * @param path where it is seen
     * @param next where the next one is drafted
     */
    record By(String symbol, LocalDate from, String path, String next) {

        String sentence(String what) {
            return tr(
                    "Theo Quyết định %s, có hiệu lực từ %s: %s chỉ thay đổi bằng quyết định mới,"
                        + " soạn ở trang Quyết định phân công.",
                    symbol, Vi.date(from), what);
        }
    }

    /** Who answers for criteria and indicators of a unit, on a day or later. */
    Optional<By> ofCriteria(Scope scope, int unit, String set, LocalDate from);

    /** Which places a member of a body of a unit above answers for, on a day or later. */
    Optional<By> ofPlaces(Scope scope, int place, int member, LocalDate from);

    /**
     * What such decisions hold in one unit, on a day or later, by the number of the charge: the
     * unit as a whole, and criteria of the set.
     */
    Map<Integer, By> held(Scope scope, int unit, String set, LocalDate from);
}

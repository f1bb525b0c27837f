package vn.chungsuc.people;

import vn.chungsuc.shared.Officer;

import java.time.LocalDate;
import java.util.List;

/**
 * Things of a higher module that a person is to do, and that go to another together with what that
 * person is in charge of.
 */
public interface GoesAlong {

    /** What would go, in words; looked through before it goes. */
    List<String> coming(Officer officer, int person, LocalDate from);

    /**
     * In the transaction of the hand-over.
     *
     * @param from the first day the other is in charge
     * @return how many went
     */
    int pass(Officer officer, int person, int taker, LocalDate from);
}

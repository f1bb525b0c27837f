package vn.chungsuc.intake;

import java.util.Map;

/**
 * All an officer has said of an uploaded table so far.
 *
 * @param answers unit id, or «-», by folded name
 * @param document the paper it comes from, and its day as typed
 */
record Settings(
        String set,
        int year,
        Layout layout,
        Map<String, String> answers,
        String document,
        String date) {

    Settings laidOut(Layout other) {
        return new Settings(set, year, other, answers, document, date);
    }
}

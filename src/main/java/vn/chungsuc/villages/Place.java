package vn.chungsuc.villages;

import vn.chungsuc.assessment.Sheet;

import java.time.LocalDate;

/**
 * Which commune's villages, for which sheet.
 *
 * @param day on which they were its villages: the last of the year, or of the commune
 */
record Place(int commune, String set, int year, LocalDate day) {

    static Place of(Sheet sheet) {
        var on = sheet.at().on();
        var last = sheet.unit().lastDay();
        return new Place(
                sheet.unit().id(),
                sheet.set().id(),
                sheet.year(),
                last == null || on.isBefore(last) ? on : last);
    }
}

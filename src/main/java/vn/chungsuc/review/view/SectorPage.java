package vn.chungsuc.review.view;

import vn.chungsuc.shared.Listing;

import java.util.List;

/**
 * One indicator in all the units of an area.
 *
 * @param sectors the agencies the law names
 * @param verifier who verifies where a unit is on the track of recognition
 */
public record SectorPage(
        String code,
        String name,
        String criterion,
        String setName,
        String set,
        int year,
        String sectors,
        String verifier,
        boolean verifierConfirmed,
        int pending,
        int returned,
        int overdue,
        int passed,
        List<SectorList.Option> options,
        List<Sibling> siblings,
        String q,
        String loc,
        String vong,
        List<ReviewLine> lines,
        Listing listing) {

    public record Sibling(String code, String path, boolean current) {}

    public String path() {
        return "/ra-soat/chi-tieu/" + code;
    }

    public boolean isFiltered() {
        return !q.isEmpty() || !loc.isEmpty() || !vong.isEmpty();
    }

    /** As shown, as a workbook. */
    public String export() {
        var address = listing.address();
        var query = address.indexOf('?');
        return path() + "/xlsx" + (query < 0 ? "" : address.substring(query));
    }
}

package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Scope;

/**
 * What a higher module can add up for a sheet out of the sheets of the units its unit came from;
 * the sheet's page leads there, and nothing is added up unasked.
 */
public interface SumOffer {

    /** The page of the sums; null: there is nothing to add up. */
    @Nullable String page(Scope scope, SheetAddress at, int unitId);
}

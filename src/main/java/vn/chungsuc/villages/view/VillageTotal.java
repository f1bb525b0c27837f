package vn.chungsuc.villages.view;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the villages come to, beside what the commune's sheet says.
 *
 * @param given how many villages have a figure
 * @param missing names of those that have none
 * @param sum in words; null: they do not add up
 * @param why they do not
 * @param stands on the sheet, in words
 * @param same the sheet says it already
 * @param difference how far apart, in a sentence; null where nothing is
 * @param changes which villages changed since the sheet's figure was written
 * @param quiet no village has, though the two differ
 * @param refusal why the sum may not become the commune's figure; null: it may
 * @param version of the commune's figure, to write over it
 * @param seen the sum as it is sent back, so that nobody takes over what they did not see
 * @param path where the sum is taken over; null: this officer may not
 */
public record VillageTotal(
        int given,
        int villages,
        List<String> missing,
        @Nullable String sum,
        @Nullable String why,
        String stands,
        boolean same,
        @Nullable String difference,
        List<String> changes,
        @Nullable String quiet,
        @Nullable String refusal,
        int version,
        @Nullable String seen,
        @Nullable String path) {

    public boolean canBeTaken() {
        return sum != null && !same && path != null && refusal == null;
    }
}

package vn.chungsuc.plans.view;

import java.util.List;
import java.util.Set;

/**
 * What was read of a paper, to be kept for a plan or left.
 *
 * @param kept keys that are ticked
 */
public record FromPaper(
        long checkId, String title, NewPlan choices, List<Group> groups, Set<String> kept) {

    public record Group(String title, List<Item> items) {}

    /**
     * @param key «t-0», «d-3» …
     * @param more a word on it: how it is understood
     */
    public record Item(String key, String words, String more) {}

    public String path() {
        return "/ke-hoach/tu-van-ban/" + checkId;
    }
}

package vn.chungsuc.notices.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.notices.Topic;

import java.util.List;

/**
 * What one wants to be told, and how.
 *
 * @param address where the daily e-mail goes; null: none is known
 * @param mail an e-mail server is set up
 */
public record WishPage(List<Row> rows, @Nullable String address, boolean mail, boolean saved) {

    /**
     * @param shown in the product, under the bell
     * @param mailed in the e-mail of the day
     */
    public record Row(Topic topic, boolean shown, boolean mailed) {}
}

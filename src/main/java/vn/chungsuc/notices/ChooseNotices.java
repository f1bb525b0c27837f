package vn.chungsuc.notices;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.notices.view.WishPage.Row;
import vn.chungsuc.shared.Officer;

import java.util.Arrays;
import java.util.Set;

/** An account chooses what it is told, and what of it also by e-mail. */
@Service
class ChooseNotices {

    private final WishStore wishes;

    ChooseNotices(WishStore wishes) {
        this.wishes = wishes;
    }

    /**
     * @param shown topics under the bell; {@code mailed} those in the e-mail of the day. What
     *     concerns the safety of the account is always told.
     */
    @Transactional
    public void handle(Officer officer, Set<String> shown, Set<String> mailed) {
        wishes.put(
                officer.accountId(),
                Arrays.stream(Topic.values())
                        .map(topic ->
                                new Row(
                                        topic,
                                        !topic.isOptional() || shown.contains(topic.name()),
                                        !topic.isOptional() || mailed.contains(topic.name())))
                        .toList());
    }
}

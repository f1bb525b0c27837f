package vn.chungsuc.units;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

import vn.chungsuc.shared.OneAtATime;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;

/** A change recorded ahead takes effect on its day, also for who may see what. */
@Service
class FollowTheDay {

    private final TreeDay tree;
    private final Units units;
    private final OneAtATime turn;
    private final Clock clock;

    FollowTheDay(TreeDay tree, Units units, OneAtATime turn, Clock clock) {
        this.tree = tree;
        this.units = units;
        this.turn = turn;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 10, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    public void now() {
        turn.run("tree", this::follow);
    }

    private void follow() {
        if (tree.changesUpTo(LocalDate.now(clock))) {
            units.refreshTree();
        }
    }
}

package vn.chungsuc.overview;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Component;

import vn.chungsuc.overview.HomeQueries.Home;
import vn.chungsuc.overview.view.HomePage;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What «Việc của tôi» tells of the units below: figures of the overview itself, so that the page
 * behind its link shows the same ones.
 */
@Component
class HomeBelow {

    private final Overviews overviews;

    HomeBelow(Overviews overviews) {
        this.overviews = overviews;
    }

    Optional<HomePage.Below> of(Scope scope, Home home, LocalDate today) {
        if (!home.hasSheetsBelow()) {
            return Optional.empty();
        }
        var at =
                overviews
                        .choose(scope, home.code(), null, null, null, Grouping.NONE, today)
                        .selection();
        var overview = overviews.read(scope, at);
        return overview.counted().stream().anyMatch(UnitRow::hasSheet)
                ? Optional.of(below(at, overview.totals()))
                : Optional.empty();
    }

    private static HomePage.Below below(Selection at, Totals totals) {
        return new HomePage.Below(
                at.year(),
                tr(at.set().name()),
                totals.units(),
                totals.known(),
                totals.ready(),
                totals.mean() == null ? "–" : Vi.number(totals.mean(), 1),
                at.set().criteriaTotal(),
                at.path() + at.query());
    }
}

package vn.chungsuc.assessment;

import org.springframework.stereotype.Component;

import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;

import java.util.Map;
import java.util.Optional;

/** A state a value once had, to be given again: restoring is a change like any other. */
@Component
class PastStates {

    private static final String RESTORE = "khoi-phuc";
    private static final String VERSION = "lan";

    private final Sheets sheets;
    private final HistoryQueries history;

    PastStates(Sheets sheets, HistoryQueries history) {
        this.sheets = sheets;
        this.history = history;
    }

    /**
     * Empty: something else is asked for.
     *
     * @throws NotFound for a state the value never had
     */
    Optional<Entry> entry(
            Scope scope, SheetAddress at, Indicator indicator, Map<String, String> typed) {
        if (!RESTORE.equals(typed.get("kieu"))) {
            return Optional.empty();
        }
        var sheet = sheets.read(scope, at).id();
        if (sheet == null) {
            throw new NotFound();
        }
        return Optional.of(
                history.history(scope, sheet, indicator.position()).stream()
                        .filter(state -> String.valueOf(state.version()).equals(typed.get(VERSION)))
                        .findFirst()
                        .map(Entry::restored)
                        .orElseThrow(NotFound::new));
    }
}

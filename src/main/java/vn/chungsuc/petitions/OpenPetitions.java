package vn.chungsuc.petitions;

import org.springframework.stereotype.Component;

import vn.chungsuc.shared.Scope;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a unit's next paper may ask of those above: its «Kiến nghị», one paragraph a petition. */
@Component
public class OpenPetitions {

    private static final int MOST = 60;

    private final PetitionQueries queries;
    private final Clock clock;

    OpenPetitions(PetitionQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    public int count(Scope scope, int unit) {
        return queries.above(scope, unit, LocalDate.now(clock), MOST).size();
    }

    /** In Vietnamese, grouped by addressee; empty: none. */
    public List<String> lines(Scope scope, int unit) {
        var lines = new ArrayList<String>();
        var last = "";
        for (var one : queries.above(scope, unit, LocalDate.now(clock), MOST)) {
            if (!one.atName().equals(last)) {
                lines.add("Đối với %s:".formatted(one.atName()));
                last = one.atName();
            }
            lines.add("- %s (kiến nghị của %s).".formatted(bare(one.title()), one.unitName()));
        }
        return lines;
    }

    /** The words of a part with those lines it does not have yet at its end. */
    public String added(Scope scope, int unit, String words) {
        var standing = words.lines().map(String::strip).toList();
        var lines = new ArrayList<>(words.isBlank() ? List.<String>of() : words.lines().toList());
        lines(scope, unit).stream().filter(line -> !standing.contains(line)).forEach(lines::add);
        return String.join("\n", lines);
    }

    private static String bare(String title) {
        return title.strip().replaceFirst("[.;,]+$", "");
    }
}

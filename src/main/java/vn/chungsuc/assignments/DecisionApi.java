package vn.chungsuc.assignments;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.chungsuc.documents.DocumentState;
import vn.chungsuc.shared.ApiList;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Decisions of assignment by token, to be read: what one gives is settled line by line on its page,
 * and in force by its signature alone.
 */
@RestController
@RequestMapping("/api/v1/assignment-decisions")
class DecisionApi {

    private final DecisionQueries decisions;
    private final LineQueries lines;
    private final Clock clock;

    DecisionApi(DecisionQueries decisions, LineQueries lines, Clock clock) {
        this.decisions = decisions;
        this.lines = lines;
        this.clock = clock;
    }

    /**
     * @param id also of its paper, as {@code /documents} knows it
     * @param symbol without its number
     * @param inForceFrom null: not in force yet
     * @param inForceTo the first day none of it is in force any more; null: no end known
     */
    record Json(
            long id,
            String unit,
            String unitName,
            String body,
            String set,
            Set<Section> sections,
            String title,
            DocumentState state,
            @Nullable Integer number,
            String symbol,
            @Nullable LocalDate date,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate inForceTo,
            int lines) {

        static Json of(AssignmentDecision one) {
            return new Json(
                    one.id(),
                    one.unitCode(),
                    one.unitName(),
                    one.bodyName(),
                    one.setId(),
                    one.settles(),
                    one.title(),
                    one.documentState(),
                    one.number(),
                    one.symbol(),
                    one.documentDate(),
                    one.inForceFrom(),
                    one.inForceTo(),
                    one.lines());
        }
    }

    /**
     * @param inForce only those in force today
     * @param q words in title, unit, body, number or symbol, without marks
     */
    @GetMapping
    ResponseEntity<List<Json>> list(
            @RequestParam(defaultValue = "false") boolean inForce,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Officer officer) {
        officer.require(Permission.READ);
        var asked = new ApiList(page, size);
        var found =
                decisions.search(
                        officer.scope(),
                        q.strip(),
                        inForce,
                        LocalDate.now(clock),
                        "",
                        asked.page(),
                        asked.size());
        return ApiList.of(found, AssignmentDecision::total, Json::of);
    }

    @GetMapping("/{id:\\d+}")
    Json one(@PathVariable long id, Officer officer) {
        officer.require(Permission.READ);
        return Json.of(decisions.require(officer.scope(), id));
    }

    /**
     * @param unit the place given, by its name
     * @param field NTM or OCOP, of a place
     * @param who the member's or the office's name
     * @param lead otherwise in support
     * @param words what an office is to do
     */
    record LineJson(
            Section section,
            @Nullable String unit,
            @Nullable Field field,
            @Nullable Integer criterion,
            @Nullable String indicator,
            String who,
            @Nullable String title,
            @Nullable String body,
            boolean lead,
            @Nullable String words) {}

    /** All it gives, in the order of its annexes. */
    @GetMapping("/{id:\\d+}/lines")
    List<LineJson> lines(@PathVariable long id, Officer officer) {
        officer.require(Permission.READ);
        var decision = decisions.require(officer.scope(), id);
        var day = decision.day(LocalDate.now(clock));
        return lines.ofDecision(officer.scope(), id, day).stream()
                .map(one ->
                        new LineJson(
                                one.section(),
                                one.unitName(),
                                one.field(),
                                one.criterion(),
                                one.indicator(),
                                one.who(),
                                one.title(),
                                one.body(),
                                one.lead(),
                                one.words()))
                .toList();
    }
}

package vn.chungsuc.handin;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.chungsuc.shared.ApiList;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** What the area owes and is owed, by API. */
@RestController
@RequestMapping("/api/v1/report-obligations")
class ObligationApi {

    private final ObligationQueries queries;
    private final MakeObligations make;
    private final Clock clock;

    ObligationApi(ObligationQueries queries, MakeObligations make, Clock clock) {
        this.queries = queries;
        this.make = make;
        this.clock = clock;
    }

    /**
     * @param ordinal month 1–12, quarter 1–4, year 1
     * @param handedInAt of the last hand-in
     * @param document the paper handed in, as {@code /documents/{id}} knows it
     */
    record Json(
            long id,
            String unit,
            String unitName,
            String receiver,
            String form,
            String name,
            String cycle,
            int year,
            int ordinal,
            LocalDate cutOff,
            @Nullable LocalDate internalDue,
            LocalDate due,
            boolean extended,
            String state,
            boolean overdue,
            int daysLate,
            int attempt,
            @Nullable OffsetDateTime handedInAt,
            @Nullable Long document,
            @Nullable String reason) {

        static Json of(Obligation one) {
            return new Json(
                    one.id(),
                    one.unitCode(),
                    one.unitName(),
                    one.receiverName(),
                    one.form(),
                    one.name(),
                    one.cycle().name(),
                    one.year(),
                    one.ordinal(),
                    one.cutOff(),
                    one.internalDue(),
                    one.due(),
                    one.extended(),
                    one.state().name(),
                    one.overdue(),
                    one.daysLate(),
                    one.attempts(),
                    one.handedInAt(),
                    one.documentId(),
                    one.state() == ObligationState.RETURNED ? one.reason() : null);
        }
    }

    /**
     * @param period {@code 2026-T11}, {@code 2026-Q4}, {@code 2026-N1}
     * @param state NOT_YET, HANDED_IN, RETURNED, ACCEPTED, or LATE, OWED, SOON, OPEN
     */
    @GetMapping
    ResponseEntity<List<Json>> list(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Officer officer) {
        officer.require(Permission.READ);
        make.ifNewDay();
        var filter = new ObligationFilter(q.strip(), Period.of(period), state, unit, year, "");
        var asked = new ApiList(page, size);
        var found =
                queries.search(
                        officer.scope(), filter, LocalDate.now(clock), asked.page(), asked.size());
        return ApiList.of(found, Obligation::total, Json::of);
    }
}

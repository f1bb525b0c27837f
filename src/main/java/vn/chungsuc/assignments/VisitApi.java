package vn.chungsuc.assignments;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.chungsuc.shared.ApiForm;
import vn.chungsuc.shared.ApiList;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.tasks.TaskState;
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.Units;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Field visits by token: read, and written down without their photos. */
@RestController
@RequestMapping("/api/v1/visits")
class VisitApi {

    private final VisitQueries visits;
    private final VisitPages pages;
    private final RecordVisit record;
    private final Units units;

    VisitApi(VisitQueries visits, VisitPages pages, RecordVisit record, Units units) {
        this.visits = visits;
        this.pages = pages;
        this.record = record;
        this.units = units;
    }

    /**
     * @param of the unit whose member went
     * @param unit where to
     * @param member the seat, as {@code /visits/members} names it
     * @param tasks how many of the requests became tasks
     */
    record Json(
            long id,
            String of,
            String ofName,
            String unit,
            String unitName,
            @Nullable String spot,
            int member,
            String name,
            String title,
            String body,
            LocalDate day,
            String findings,
            int requests,
            int tasks,
            int photos) {

        static Json of(Visit one) {
            return new Json(
                    one.id(),
                    one.ofUnitCode(),
                    one.ofUnitName(),
                    one.unitCode(),
                    one.unitName(),
                    one.spot(),
                    one.memberId(),
                    one.fullName(),
                    one.title(),
                    one.bodyName(),
                    one.visitedOn(),
                    one.findings(),
                    one.requests(),
                    one.tasks(),
                    one.photos());
        }
    }

    /**
     * @param year null: this year
     * @param open only those with requests no task came of yet
     * @param q words in the member's name, the place, what was seen, without marks
     */
    @GetMapping
    ResponseEntity<List<Json>> list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Integer month,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Officer officer) {
        officer.require(Permission.READ);
        var asked = new ApiList(page, size);
        var found =
                visits.search(
                        officer.scope(),
                        q.strip(),
                        VisitListController.year(year, pages.today()),
                        VisitListController.month(month),
                        open,
                        asked.page(),
                        asked.size());
        return ApiList.of(found, Visit::total, Json::of);
    }

    /**
     * @param to the first day the seat is no more; null: no end known
     */
    record MemberJson(
            int member,
            String name,
            @Nullable String title,
            @Nullable String body,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** Whose visits the officer of the token may write down. */
    @GetMapping("/members")
    List<MemberJson> members(Officer officer) {
        officer.require(Permission.READ);
        return pages.goers(officer).stream()
                .map(one ->
                        new MemberJson(
                                Objects.requireNonNull(one.memberId()),
                                one.name(),
                                one.title(),
                                one.body(),
                                one.from(),
                                one.to()))
                .toList();
    }

    @GetMapping("/{id:\\d+}")
    Json one(@PathVariable long id, Officer officer) {
        officer.require(Permission.READ);
        return Json.of(visits.require(officer.scope(), id));
    }

    /**
     * @param task as {@code /tasks} knows it; null: none came of it yet
     */
    record RequestJson(long id, String words, @Nullable Long task, @Nullable TaskState taskState) {}

    /** What the place asked for. */
    @GetMapping("/{id:\\d+}/requests")
    List<RequestJson> requests(@PathVariable long id, Officer officer) {
        officer.require(Permission.READ);
        visits.require(officer.scope(), id);
        return visits.requests(officer.scope(), id).stream()
                .map(one -> new RequestJson(one.id(), one.words(), one.taskId(), one.taskState()))
                .toList();
    }

    /**
     * @param member as {@code /visits/members} names the seat
     * @param unit code of the unit itself, or of a commune or village of it
     * @param spot village, works … inside it, in words
     * @param requests what the place asked for
     */
    record New(
            @Nullable Integer member,
            @Nullable String unit,
            @Nullable String spot,
            @Nullable LocalDate day,
            @Nullable String findings,
            @Nullable List<String> requests) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Json> record(@RequestBody New sent, Officer officer) {
        officer.require(Permission.READ);
        var code = sent.unit();
        var unit = code == null ? null : units.find(code, pages.today()).map(Unit::id).orElse(null);
        var visit =
                new ApiForm()
                        .with("member", "who", sent.member() == null ? null : "m" + sent.member())
                        .with("unit", unit)
                        .with("spot", sent.spot())
                        .with("day", sent.day())
                        .with("findings", sent.findings())
                        .with("requests", sent.requests())
                        .read(form ->
                                new VisitForm(form)
                                        .read(
                                                pages.places(officer),
                                                pages.goers(officer),
                                                pages.today()));
        var id = record.handle(officer, visit, List.of());
        return ResponseEntity.created(URI.create("/api/v1/visits/" + id)).body(one(id, officer));
    }
}

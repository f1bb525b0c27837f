package vn.chungsuc.inspections;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.chungsuc.shared.ApiForm;
import vn.chungsuc.shared.ApiList;
import vn.chungsuc.shared.ListAddress;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Inspections and supervision by token: read, planned, and requests answered. */
@RestController
@RequestMapping("/api/v1/inspections")
class InspectionApi {

    private final InspectionQueries inspections;
    private final InspectionForm forms;
    private final FindingForm findings;
    private final PlanInspection plan;
    private final RecordFinding record;
    private final Clock clock;

    InspectionApi(
            InspectionQueries inspections,
            InspectionForm forms,
            FindingForm findings,
            PlanInspection plan,
            RecordFinding record,
            Clock clock) {
        this.inspections = inspections;
        this.forms = forms;
        this.findings = findings;
        this.plan = plan;
        this.record = record;
        this.clock = clock;
    }

    /**
     * @param kind INSPECTION, SUPERVISION, SOCIAL; empty: all
     * @param field as {@code fields} of one names them
     * @param state PLANNED, DONE, CANCELLED, or LATE: a request is past its day; empty: all
     * @param q words in the inspection, who inspects, whom it looks at, the unit, without marks
     */
    @GetMapping
    ResponseEntity<List<InspectionJson>> list(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Officer officer) {
        officer.require(Permission.READ);
        var known =
                state.equals(InspectionFilter.LATE)
                        || ListAddress.one(InspectionState.class, state) != null;
        var filter =
                new InspectionFilter(
                        q.strip(),
                        ListAddress.one(InspectionKind.class, kind),
                        ListAddress.one(Field.class, field),
                        known ? state : null,
                        year,
                        "");
        var asked = new ApiList(page, size);
        var found =
                inspections.search(
                        officer.scope(), filter, LocalDate.now(clock), asked.page(), asked.size());
        return ApiList.of(found, Inspection::total, InspectionJson::of);
    }

    @GetMapping("/{id:\\d+}")
    ResponseEntity<InspectionJson> one(@PathVariable long id, Officer officer) {
        officer.require(Permission.READ);
        return tagged(ResponseEntity.ok(), id, officer);
    }

    /**
     * @param request null, with {@code lead}, {@code due} and {@code task}: a remark
     * @param task as {@code /tasks} knows it
     * @param late its day is past and nothing was answered
     */
    record FindingJson(
            long id,
            int ordinal,
            String words,
            @Nullable Integer criterion,
            @Nullable String request,
            @Nullable String lead,
            @Nullable LocalDate due,
            @Nullable Long task,
            @Nullable String answer,
            @Nullable LocalDate answeredOn,
            @Nullable String closing,
            @Nullable LocalDate closedOn,
            boolean late) {

        static FindingJson of(Finding one) {
            return new FindingJson(
                    one.id(),
                    one.ordinal(),
                    one.words(),
                    one.criterion(),
                    one.request(),
                    one.leadName(),
                    one.due(),
                    one.taskId(),
                    one.answer(),
                    one.answeredOn(),
                    one.closing(),
                    one.closedOn(),
                    one.late());
        }
    }

    @GetMapping("/{id:\\d+}/findings")
    List<FindingJson> findings(@PathVariable long id, Officer officer) {
        officer.require(Permission.READ);
        inspections.require(officer.scope(), id, LocalDate.now(clock));
        return inspections.findings(officer.scope(), id, LocalDate.now(clock)).stream()
                .map(FindingJson::of)
                .toList();
    }

    /**
     * @param by who inspects: the team, the body, the Front
     * @param subjects people, bodies and units of the area, by name
     * @param others outside the area, by name alone
     */
    record New(
            @Nullable InspectionKind kind,
            @Nullable String by,
            @Nullable String title,
            @Nullable List<Field> fields,
            @Nullable String contents,
            @Nullable String basis,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable List<String> subjects,
            @Nullable List<String> others) {

        ApiForm form() {
            var form =
                    new ApiForm()
                            .with("kind", kind)
                            .with("by", "byName", by)
                            .with("title", title)
                            .with("contents", contents)
                            .with("basis", basis)
                            .with("first", first)
                            .with("last", last)
                            .with("subjects", subjects)
                            .with("others", others);
            if (fields != null) {
                fields.forEach(field -> form.with("fields", "field-" + field.name(), true));
            }
            return form;
        }
    }

    /** Into the year's plan of the unit of the token. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<InspectionJson> plan(@RequestBody New sent, Officer officer) {
        officer.require(Permission.ASSIGN_TASKS);
        var read = sent.form().read(form -> forms.read(officer, form));
        var id = plan.handle(officer, read);
        return tagged(ResponseEntity.created(URI.create("/api/v1/inspections/" + id)), id, officer);
    }

    /**
     * @param day null: today
     */
    record Answer(@Nullable String words, @Nullable LocalDate day) {}

    /** By the unit the request is put to, or the one that keeps the record; 409 once closed. */
    @PutMapping("/{id:\\d+}/findings/{finding:\\d+}/answer")
    FindingJson answer(
            @PathVariable long id,
            @PathVariable long finding,
            @RequestBody Answer sent,
            Officer officer) {
        officer.require(Permission.ASSIGN_TASKS);
        inspections.require(officer.scope(), id, LocalDate.now(clock));
        var field = FindingForm.field(RecordFinding.Act.ANSWER, finding);
        var said =
                new ApiForm()
                        .with("words", field, sent.words())
                        .with("day", field + "-day", sent.day())
                        .read(form -> findings.said(RecordFinding.Act.ANSWER, finding, form));
        record.handle(officer, id, finding, said);
        return inspections.findings(officer.scope(), id, LocalDate.now(clock)).stream()
                .filter(one -> one.id() == finding)
                .map(FindingJson::of)
                .findFirst()
                .orElseThrow();
    }

    private ResponseEntity<InspectionJson> tagged(
            ResponseEntity.BodyBuilder answer, long id, Officer officer) {
        var one = inspections.require(officer.scope(), id, LocalDate.now(clock));
        return answer.eTag(String.valueOf(one.version())).body(InspectionJson.of(one));
    }
}

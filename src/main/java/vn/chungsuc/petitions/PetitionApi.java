package vn.chungsuc.petitions;

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
import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.ListAddress;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Obstacles and petitions by token: read, raised, and each turn of their way. */
@RestController
@RequestMapping("/api/v1/petitions")
class PetitionApi {

    private final PetitionQueries petitions;
    private final PetitionForm forms;
    private final RaisePetition raise;
    private final MovePetition move;
    private final Clock clock;

    PetitionApi(
            PetitionQueries petitions,
            PetitionForm forms,
            RaisePetition raise,
            MovePetition move,
            Clock clock) {
        this.petitions = petitions;
        this.forms = forms;
        this.raise = raise;
        this.move = move;
        this.clock = clock;
    }

    /**
     * @param state SENT, RECEIVED, OUTSIDE, ANSWERED, WITHDRAWN, or OPEN; empty: all
     * @param category as {@code category} of one names them
     * @param here only those that lie with the unit of the token
     * @param q words in the petition, its event, its addressee or the unit, without marks
     */
    @GetMapping
    ResponseEntity<List<PetitionJson>> list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String raisedBy,
            @RequestParam(defaultValue = "false") boolean here,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Officer officer) {
        officer.require(Permission.READ);
        var known =
                state.equals(PetitionFilter.OPEN)
                        || ListAddress.one(PetitionState.class, state) != null;
        var filter =
                new PetitionFilter(
                        q.strip(),
                        ListAddress.one(Category.class, category),
                        ListAddress.one(RaisedBy.class, raisedBy),
                        known ? state : null,
                        here,
                        year,
                        "");
        var asked = new ApiList(page, size);
        var found =
                petitions.search(
                        officer.scope(), filter, LocalDate.now(clock), asked.page(), asked.size());
        return ApiList.of(found, Petition::total, PetitionJson::of);
    }

    /**
     * @param body null: outside the product; name it in {@code outside}
     */
    record AddresseeJson(@Nullable Integer body, String name) {}

    /** To whom the unit of the token may address a petition, the nearest first. */
    @GetMapping("/addressees")
    List<AddresseeJson> addressees(Officer officer) {
        officer.require(Permission.READ);
        return petitions.addressees(officer.scope(), LocalDate.now(clock)).stream()
                .map(one -> new AddresseeJson(one.bodyId(), one.name()))
                .toList();
    }

    @GetMapping("/{id:\\d+}")
    ResponseEntity<PetitionJson> one(@PathVariable long id, Officer officer) {
        officer.require(Permission.READ);
        return tagged(ResponseEntity.ok(), id, officer);
    }

    /** Its way so far, from the first turn on. */
    @GetMapping("/{id:\\d+}/turns")
    List<Turn> turns(@PathVariable long id, Officer officer) {
        officer.require(Permission.READ);
        petitions.require(officer.scope(), id, LocalDate.now(clock));
        return petitions.turns(officer.scope(), id);
    }

    /**
     * @param raiser who spoke; needed where not the unit itself raises it
     * @param criteria numbers of criteria of {@code set}
     * @param day null: today
     * @param body one of the addressees; null with {@code outside}
     */
    record New(
            @Nullable RaisedBy raisedBy,
            @Nullable String raiser,
            @Nullable Category category,
            @Nullable String title,
            @Nullable String detail,
            @Nullable String event,
            @Nullable LocalDate eventFrom,
            @Nullable LocalDate eventTo,
            @Nullable String set,
            @Nullable List<Integer> criteria,
            @Nullable LocalDate day,
            @Nullable LocalDate due,
            @Nullable String paper,
            @Nullable Integer body,
            @Nullable String outside) {

        ApiForm form(LocalDate today) {
            return new ApiForm()
                    .with("raisedBy", raisedBy == null ? RaisedBy.UNIT : raisedBy)
                    .with("raiser", raiser)
                    .with("category", category)
                    .with("title", title)
                    .with("detail", detail)
                    .with("event", event)
                    .with("eventFrom", eventFrom)
                    .with("eventTo", eventTo)
                    .with("set", set)
                    .with("criteria", criteria)
                    .with("day", day == null ? today : day)
                    .with("due", due)
                    .with("paper", paper)
                    .with("body", "to", to(body, outside))
                    .with("outside", outside);
        }
    }

    private static @Nullable String to(@Nullable Integer body, @Nullable String outside) {
        return body != null ? String.valueOf(body) : outside == null ? null : PetitionForm.OUTSIDE;
    }

    /** Of the unit of the token. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<PetitionJson> raise(@RequestBody New sent, Officer officer) {
        officer.require(Permission.ASSIGN_TASKS);
        var petition = sent.form(LocalDate.now(clock)).read(form -> forms.read(officer, form));
        var id = raise.handle(officer, petition);
        return tagged(ResponseEntity.created(URI.create("/api/v1/petitions/" + id)), id, officer);
    }

    /**
     * @param words the answer, or why; not for RECEIVED
     * @param day null: today
     * @param due for RECEIVED and PASSED: to be answered by
     * @param body where it is passed to; null with {@code outside}
     */
    record NewTurn(
            Turn.@Nullable Kind kind,
            @Nullable String words,
            @Nullable LocalDate day,
            @Nullable LocalDate due,
            @Nullable Integer body,
            @Nullable String outside) {

        ApiForm form(Turn.Kind kind) {
            var field = PetitionForm.field(kind);
            return new ApiForm()
                    .with("words", field, words)
                    .with("day", field + "Day", day)
                    .with("due", field + "Due", due)
                    .with("body", "to", to(body, outside))
                    .with("outside", outside);
        }
    }

    /**
     * RECEIVED, ANSWERED and PASSED by the unit it lies with, REOPENED and WITHDRAWN by the unit
     * that raised it; 409 where the petition no longer stands so.
     */
    @PostMapping("/{id:\\d+}/turns")
    ResponseEntity<PetitionJson> turn(
            @PathVariable long id, @RequestBody NewTurn sent, Officer officer) {
        officer.require(Permission.ASSIGN_TASKS);
        var petition = petitions.require(officer.scope(), id, LocalDate.now(clock));
        if (!petition.own() && !petition.here()) {
            throw new Forbidden();
        }
        var kind = ApiForm.required("kind", sent.kind());
        var read = sent.form(kind).read(form -> forms.move(officer, petition, kind, form));
        move.handle(officer, id, kind, read);
        return tagged(ResponseEntity.ok(), id, officer);
    }

    private ResponseEntity<PetitionJson> tagged(
            ResponseEntity.BodyBuilder answer, long id, Officer officer) {
        var one = petitions.require(officer.scope(), id, LocalDate.now(clock));
        return answer.eTag(String.valueOf(one.version())).body(PetitionJson.of(one));
    }
}

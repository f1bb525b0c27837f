package vn.chungsuc.meetings;

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
import vn.chungsuc.shared.ListAddress;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.tasks.TaskState;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Meetings by token: read, and put into the calendar of the unit of the token. */
@RestController
@RequestMapping("/api/v1/meetings")
class MeetingApi {

    private final MeetingQueries meetings;
    private final MeetingForm forms;
    private final CallMeeting call;
    private final Clock clock;

    MeetingApi(MeetingQueries meetings, MeetingForm forms, CallMeeting call, Clock clock) {
        this.meetings = meetings;
        this.forms = forms;
        this.call = call;
        this.clock = clock;
    }

    /**
     * @param kind as {@code kind} of one names them
     * @param state PLANNED, HELD, CANCELLED; empty: all
     * @param q words in the meeting, its place or chair, its body or unit, without marks
     */
    @GetMapping
    ResponseEntity<List<MeetingJson>> list(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Officer officer) {
        officer.require(Permission.READ);
        var filter =
                new MeetingFilter(
                        q.strip(),
                        ListAddress.one(MeetingKind.class, kind),
                        ListAddress.one(MeetingState.class, state),
                        year,
                        "");
        var asked = new ApiList(page, size);
        var found = meetings.search(officer.scope(), filter, asked.page(), asked.size());
        return ApiList.of(found, Meeting::total, MeetingJson::of);
    }

    record BodyJson(int body, String name) {}

    /** The bodies of the unit of the token, which alone may be called to a meeting. */
    @GetMapping("/bodies")
    List<BodyJson> bodies(Officer officer) {
        officer.require(Permission.READ);
        return forms.bodies(officer).stream()
                .map(body -> new BodyJson(body.id(), body.name()))
                .toList();
    }

    @GetMapping("/{id:\\d+}")
    ResponseEntity<MeetingJson> one(@PathVariable long id, Officer officer) {
        officer.require(Permission.READ);
        return tagged(ResponseEntity.ok(), id, officer);
    }

    /**
     * @param party P12, B3, U5: a person, a body, a unit; null: a guest, by name alone
     * @param unasked came without being asked
     * @param came null: not known yet
     */
    record InviteeJson(
            String name, @Nullable String party, boolean unasked, Invitee.@Nullable Came came) {}

    @GetMapping("/{id:\\d+}/invitees")
    List<InviteeJson> invitees(@PathVariable long id, Officer officer) {
        officer.require(Permission.READ);
        meetings.require(officer.scope(), id);
        return meetings.invitees(officer.scope(), id).stream()
                .map(one -> new InviteeJson(one.name(), one.party(), one.unasked(), one.came()))
                .toList();
    }

    /**
     * @param lead null, with {@code due} and {@code task}: it gives nobody work
     * @param task as {@code /tasks} knows it; null: not given yet
     */
    record ConclusionJson(
            int ordinal,
            String words,
            @Nullable String lead,
            @Nullable LocalDate due,
            @Nullable Long task,
            @Nullable TaskState taskState,
            boolean late) {}

    @GetMapping("/{id:\\d+}/conclusions")
    List<ConclusionJson> conclusions(@PathVariable long id, Officer officer) {
        officer.require(Permission.READ);
        meetings.require(officer.scope(), id);
        return meetings.conclusions(officer.scope(), id, LocalDate.now(clock)).stream()
                .map(one ->
                        new ConclusionJson(
                                one.ordinal(),
                                one.words(),
                                one.leadName(),
                                one.due(),
                                one.taskId(),
                                one.taskState(),
                                one.late()))
                .toList();
    }

    /**
     * @param rule with {@code period}, its first day: the cadence it is held for
     * @param members ask every member of the body
     * @param below ask the units one step below
     * @param invited people, bodies and units of the area, by name
     * @param guests others, by name alone
     */
    record New(
            @Nullable Integer body,
            @Nullable MeetingKind kind,
            @Nullable String title,
            @Nullable Integer rule,
            @Nullable LocalDate period,
            @Nullable LocalDate day,
            @Nullable LocalTime starts,
            @Nullable LocalTime ends,
            @Nullable String place,
            @Nullable String chair,
            @Nullable String preparer,
            @Nullable List<String> agenda,
            @Nullable Boolean members,
            @Nullable Boolean below,
            @Nullable List<String> invited,
            @Nullable List<String> guests) {

        ApiForm form() {
            return new ApiForm()
                    .with("body", body)
                    .with("kind", kind)
                    .with("title", title)
                    .with("rule", rule)
                    .with("period", period == null ? null : period.toString())
                    .with("day", day)
                    .with("starts", starts)
                    .with("ends", ends)
                    .with("place", place)
                    .with("chair", chair)
                    .with("preparer", preparer)
                    .with("agenda", agenda)
                    .with("members", members)
                    .with("below", below)
                    .with("invited", invited)
                    .with("guests", guests);
        }
    }

    /** 409 where the cadence has a meeting in that period already. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<MeetingJson> call(@RequestBody New sent, Officer officer) {
        officer.require(Permission.ASSIGN_TASKS);
        var meeting = sent.form().read(form -> forms.read(officer, form));
        var id = call.handle(officer, meeting);
        return tagged(ResponseEntity.created(URI.create("/api/v1/meetings/" + id)), id, officer);
    }

    private ResponseEntity<MeetingJson> tagged(
            ResponseEntity.BodyBuilder answer, long id, Officer officer) {
        var one = meetings.require(officer.scope(), id);
        return answer.eTag(String.valueOf(one.version())).body(MeetingJson.of(one));
    }
}

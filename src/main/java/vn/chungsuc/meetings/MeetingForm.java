package vn.chungsuc.meetings;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.people.Body;
import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.shared.TypedForm;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.tasks.NameLines;
import vn.chungsuc.tasks.NamedParty;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads «Lên lịch họp» and says what is wrong beside each field. */
@Component
class MeetingForm {

    static final int SHORT = 200;
    static final int LONG = 8000;
    private static final int MOST_INVITED = 400;

    private final PeopleQueries people;
    private final MeetingQueries meetings;
    private final RuleQueries rules;
    private final NameLines names;
    private final Clock clock;

    MeetingForm(
            PeopleQueries people,
            MeetingQueries meetings,
            RuleQueries rules,
            NameLines names,
            Clock clock) {
        this.people = people;
        this.meetings = meetings;
        this.rules = rules;
        this.names = names;
        this.clock = clock;
    }

    /** The bodies of the officer's own unit that stand today. */
    List<Body> bodies(Officer officer) {
        return people.bodies(officer.scope(), officer.scope().unitId(), LocalDate.now(clock));
    }

    /** Fields filled in from a rule and the period it asks for; empty without one. */
    Map<String, String> from(Officer officer, String rule, String period) {
        if (!rule.matches("\\d{1,9}") || !period.matches("\\d{4}-\\d{2}-01")) {
            return Map.of();
        }
        var of = rules.requireOwn(officer.scope(), Integer.parseInt(rule));
        var first = of.cycle().periodOf(LocalDate.parse(period));
        var typed = new LinkedHashMap<String, String>();
        typed.put("rule", rule);
        typed.put("period", first.toString());
        typed.put("body", String.valueOf(of.bodyId()));
        typed.put("kind", of.kind().name());
        typed.put("title", of.titleOf(first));
        typed.put("chair", text(of.chair()));
        typed.put("place", text(of.place()));
        typed.put("preparer", text(of.preparer()));
        typed.put("members", "1");
        return typed;
    }

    /** As a standing meeting fills them. */
    Map<String, String> fields(Scope scope, Meeting meeting) {
        var invited = meetings.invitees(scope, meeting.id());
        var typed = new LinkedHashMap<String, String>();
        typed.put("version", String.valueOf(meeting.version()));
        typed.put("rule", meeting.ruleId() == null ? "" : String.valueOf(meeting.ruleId()));
        typed.put("period", meeting.period() == null ? "" : meeting.period().toString());
        typed.put("body", String.valueOf(meeting.bodyId()));
        typed.put("kind", meeting.kind().name());
        typed.put("title", meeting.title());
        typed.put("day", Vi.date(meeting.day()));
        typed.put("starts", meeting.starts().toString());
        typed.put("ends", meeting.ends() == null ? "" : meeting.ends().toString());
        typed.put("place", meeting.place());
        typed.put("chair", meeting.chair());
        typed.put("preparer", text(meeting.preparer()));
        typed.put("agenda", meeting.agenda());
        typed.putAll(NameLines.fields(named(invited), "invited", "guests"));
        return typed;
    }

    private static List<NamedParty> named(List<Invitee> invited) {
        return invited.stream().map(one -> new NamedParty(one.name(), one.party())).toList();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Null with faults in the form. */
    @Nullable NewMeeting read(Officer officer, TypedForm form) {
        var kind = form.choice("kind", MeetingKind.class, tr("Chọn loại cuộc họp."));
        var body = body(officer, form);
        var title = form.required("title", SHORT, tr("Ghi tên cuộc họp."));
        var day = form.day("day");
        var starts = form.clockIfAny("starts");
        if (starts == null && form.fault("starts") == null) {
            form.refuse("starts", tr("Ghi giờ bắt đầu, ví dụ 8:00."));
        }
        var ends = form.clockIfAny("ends");
        endsAfter(form, "ends", starts, ends);
        var place = form.required("place", SHORT, tr("Ghi địa điểm họp."));
        var chair = form.required("chair", SHORT, tr("Ghi người chủ trì."));
        var preparer = form.text("preparer", SHORT);
        var agenda = form.text("agenda", LONG);
        var rule = rule(officer, form);
        var invited = body == null || day == null ? null : invited(officer, form, body, day);
        return form.isFaulted()
                        || kind == null
                        || body == null
                        || day == null
                        || starts == null
                        || invited == null
                ? null
                : new NewMeeting(
                        body.id(),
                        kind,
                        title,
                        rule == null ? null : rule.id(),
                        rule == null ? null : period(rule, form, day),
                        day,
                        starts,
                        ends,
                        place,
                        chair,
                        preparer,
                        text(agenda),
                        invited);
    }

    static void endsAfter(
            TypedForm form, String field, @Nullable LocalTime starts, @Nullable LocalTime ends) {
        if (starts != null && ends != null && !ends.isAfter(starts)) {
            form.refuse(field, tr("Giờ kết thúc %s không sau giờ bắt đầu %s.", ends, starts));
        }
    }

    @Nullable Body body(Officer officer, TypedForm form) {
        var found =
                bodies(officer).stream()
                        .filter(one -> form.is("body", String.valueOf(one.id())))
                        .findFirst()
                        .orElse(null);
        if (found == null) {
            form.refuse("body", tr("Chọn cơ quan họp trong đơn vị của bạn."));
        }
        return found;
    }

    private @Nullable Rule rule(Officer officer, TypedForm form) {
        var rule = form.value("rule");
        return rule.matches("\\d{1,9}")
                ? rules.requireOwn(officer.scope(), Integer.parseInt(rule))
                : null;
    }

    private static LocalDate period(Rule rule, TypedForm form, LocalDate day) {
        var typed = form.value("period");
        return rule.cycle()
                .periodOf(typed.matches("\\d{4}-\\d{2}-01") ? LocalDate.parse(typed) : day);
    }

    private @Nullable List<NamedParty> invited(
            Officer officer, TypedForm form, Body body, LocalDate day) {
        var scope = officer.scope();
        var all = new LinkedHashMap<String, NamedParty>();
        if (form.has("members")) {
            meetings.membersOf(scope, body.id(), day).forEach(one -> put(all, one));
        }
        if (form.has("below")) {
            meetings.unitsBelow(scope, day).forEach(one -> put(all, one));
        }
        names.read(scope, form, "invited").forEach(one -> put(all, one));
        form.lines("guests").forEach(name -> put(all, new NamedParty(cut(name), null)));
        if (all.size() > MOST_INVITED) {
            form.refuse("invited", tr("Mời quá %d nơi; gộp lại theo cơ quan.", MOST_INVITED));
        }
        return form.isFaulted() ? null : List.copyOf(all.values());
    }

    private static void put(Map<String, NamedParty> all, NamedParty one) {
        all.putIfAbsent(one.party() == null ? one.name() : one.party(), one);
    }

    private static String cut(String name) {
        return name.length() <= SHORT ? name : name.substring(0, SHORT);
    }
}

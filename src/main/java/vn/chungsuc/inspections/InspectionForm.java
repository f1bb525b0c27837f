package vn.chungsuc.inspections;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.inspections.NewInspection.Subject;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.shared.TypedForm;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.tasks.PartyNames;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads an inspection of the plan and its result, and says what is wrong beside each field. */
@Component
class InspectionForm {

    static final int SHORT = 300;
    static final int LONG = 8000;

    private final InspectionQueries queries;
    private final PartyNames names;
    private final Clock clock;

    InspectionForm(InspectionQueries queries, PartyNames names, Clock clock) {
        this.queries = queries;
        this.names = names;
        this.clock = clock;
    }

    /** As a standing inspection fills them. */
    Map<String, String> fields(Scope scope, Inspection one) {
        var subjects = queries.subjects(scope, one.id());
        var typed = new LinkedHashMap<String, String>();
        typed.put("version", String.valueOf(one.version()));
        typed.put("kind", one.kind().name());
        typed.put("byName", one.byName());
        typed.put("year", String.valueOf(one.year()));
        typed.put("title", one.title());
        one.fieldList().forEach(field -> typed.put("field-" + field.name(), "1"));
        typed.put("contents", text(one.contents()));
        typed.put("basis", text(one.basis()));
        typed.put("first", Vi.date(one.firstDay()));
        typed.put("last", Vi.date(one.lastDay()));
        typed.put("subjects", lines(subjects, true));
        typed.put("others", lines(subjects, false));
        typed.put(
                "keys",
                subjects.stream()
                        .filter(subject -> subject.party() != null)
                        .map(subject -> subject.party() + "\t" + subject.name())
                        .collect(Collectors.joining("\n")));
        return typed;
    }

    private static String lines(List<Subject> subjects, boolean known) {
        return subjects.stream()
                .filter(one -> (one.party() != null) == known)
                .map(Subject::name)
                .collect(Collectors.joining("\n"));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Null with faults in the form. */
    @Nullable NewInspection read(Officer officer, TypedForm form) {
        var kind = form.choice("kind", InspectionKind.class, tr("Chọn kiểm tra hay giám sát."));
        var by = form.required("byName", SHORT, tr("Ghi ai kiểm tra, giám sát."));
        var title = form.required("title", SHORT, tr("Ghi tên cuộc kiểm tra."));
        var first = form.day("first");
        var last = form.day("last");
        if (first != null && last != null && last.isBefore(first)) {
            form.refuse("last", tr("Ngày %s trước ngày %s.", Vi.date(last), Vi.date(first)));
        }
        var fields =
                Arrays.stream(Field.values())
                        .filter(field -> form.has("field-" + field.name()))
                        .toList();
        if (fields.isEmpty()) {
            form.refuse("fields", tr("Chọn ít nhất một lĩnh vực."));
        }
        var contents = form.text("contents", LONG);
        var basis = form.text("basis", SHORT);
        var subjects = subjects(officer, form);
        if (subjects.isEmpty() && form.fault("subjects") == null) {
            form.refuse("subjects", tr("Ghi ít nhất một nơi được kiểm tra."));
        }
        return form.isFaulted() || kind == null || first == null || last == null
                ? null
                : new NewInspection(
                        kind,
                        by,
                        first.getYear(),
                        title,
                        fields,
                        contents,
                        basis,
                        first,
                        last,
                        subjects);
    }

    /** Names of the area, as they are told apart, and others as typed. */
    private List<Subject> subjects(Officer officer, TypedForm form) {
        var keys =
                form.value("keys")
                        .lines()
                        .map(line -> line.split("\t", 2))
                        .filter(parts -> parts.length == 2)
                        .collect(
                                Collectors.toMap(
                                        parts -> parts[1], parts -> parts[0], (a, _) -> a));
        var typed = form.lines("subjects");
        var meant =
                names.meant(
                        officer.scope(),
                        typed.stream().filter(name -> !keys.containsKey(name)).toList(),
                        LocalDate.now(clock));
        var called =
                names.called(
                        officer.scope(),
                        meant.values().stream()
                                .map(PartyNames.Meant::party)
                                .filter(Objects::nonNull)
                                .toList(),
                        LocalDate.now(clock));
        var found = new LinkedHashMap<String, Subject>();
        for (var name : typed) {
            var one = meant.get(name);
            if (one != null && one.party() == null) {
                form.refuse("subjects", String.valueOf(one.fault()));
                continue;
            }
            var key = one == null || one.party() == null ? keys.get(name) : one.party().key();
            var said =
                    one == null || one.party() == null
                            ? name
                            : called.getOrDefault(one.party(), name);
            found.put(said, new Subject(said, key));
        }
        form.lines("others").forEach(name -> found.putIfAbsent(name, new Subject(name, null)));
        return new ArrayList<>(found.values());
    }

    /** Null with faults in the form. */
    VisitInspection.@Nullable Visit visit(TypedForm form) {
        var day = form.day("visited");
        notAhead(form, "visited", day);
        var team = form.text("team", LONG);
        var summary = form.required("summary", LONG, tr("Ghi kết quả trong vài dòng."));
        return form.isFaulted() || day == null
                ? null
                : new VisitInspection.Visit(day, team, summary);
    }

    void notAhead(TypedForm form, String field, @Nullable LocalDate day) {
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            form.refuse(field, tr("Ngày %s chưa tới.", Vi.date(day)));
        }
    }
}

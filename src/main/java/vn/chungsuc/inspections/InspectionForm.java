package vn.chungsuc.inspections;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.shared.TypedForm;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.tasks.NameLines;
import vn.chungsuc.tasks.NamedParty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads an inspection of the plan and its result, and says what is wrong beside each field. */
@Component
class InspectionForm {

    static final int SHORT = 300;
    static final int LONG = 8000;

    private final InspectionQueries queries;
    private final NameLines names;
    private final Clock clock;

    InspectionForm(InspectionQueries queries, NameLines names, Clock clock) {
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
        typed.putAll(NameLines.fields(subjects, "subjects", "others"));
        return typed;
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
        form.inOrder("last", first, last);
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

    /** Of the area, and others as typed; each once. */
    private List<NamedParty> subjects(Officer officer, TypedForm form) {
        var found = new LinkedHashMap<String, NamedParty>();
        names.read(officer.scope(), form, "subjects").forEach(one -> found.put(one.name(), one));
        form.lines("others").forEach(name -> found.putIfAbsent(name, new NamedParty(name, null)));
        return List.copyOf(found.values());
    }

    /** Null with faults in the form. */
    VisitInspection.@Nullable Visit visit(TypedForm form) {
        var day = form.day("visited");
        form.notAhead("visited", day, LocalDate.now(clock));
        var team = form.text("team", LONG);
        var summary = form.required("summary", LONG, tr("Ghi kết quả trong vài dòng."));
        return form.isFaulted() || day == null
                ? null
                : new VisitInspection.Visit(day, team, summary);
    }
}

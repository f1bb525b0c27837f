package vn.chungsuc.petitions;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.TypedForm;
import vn.chungsuc.shared.Vi;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a petition and each turn of its way, and says what is wrong beside each field. */
@Component
class PetitionForm {

    static final String OUTSIDE = "0";
    private static final int SHORT = 300;
    private static final int TITLE = 500;
    private static final int LONG = 8000;

    private final PetitionQueries queries;
    private final CriteriaSets sets;
    private final Clock clock;

    PetitionForm(PetitionQueries queries, CriteriaSets sets, Clock clock) {
        this.queries = queries;
        this.sets = sets;
        this.clock = clock;
    }

    /** As a standing petition fills them. */
    static Map<String, String> fields(Petition one) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("version", String.valueOf(one.version()));
        typed.put("raisedBy", one.raisedBy().name());
        typed.put("raiser", text(one.raiser()));
        typed.put("category", one.category().name());
        typed.put("title", one.title());
        typed.put("detail", text(one.detail()));
        typed.put("event", text(one.event()));
        typed.put("eventFrom", Vi.date(one.eventFrom()));
        typed.put("eventTo", Vi.date(one.eventTo()));
        typed.put("set", text(one.setId()));
        typed.put("criteria", text(one.criteria()));
        typed.put("day", Vi.date(one.day()));
        typed.put("due", Vi.date(one.due()));
        typed.put("paper", text(one.paper()));
        typed.put("to", one.atBodyId() == null ? OUTSIDE : String.valueOf(one.atBodyId()));
        typed.put("outside", one.atBodyId() == null ? one.atName() : "");
        return typed;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Null with faults in the form. */
    @Nullable NewPetition read(Officer officer, TypedForm form) {
        var by = form.choice("raisedBy", RaisedBy.class, tr("Chọn kiến nghị của ai."));
        var category = form.choice("category", Category.class, tr("Chọn loại vướng mắc."));
        var title = form.required("title", TITLE, tr("Viết điều kiến nghị trong một câu."));
        var raiser = form.text("raiser", SHORT);
        if (by != null && by != RaisedBy.UNIT && raiser == null) {
            form.refuse("raiser", tr("Ghi ai nêu: doanh nghiệp, thôn, người phát biểu."));
        }
        var from = form.dayIfAny("eventFrom");
        var to = form.dayIfAny("eventTo");
        form.inOrder("eventTo", from, to);
        var day = form.day("day");
        form.notAhead("day", day, LocalDate.now(clock));
        var due = form.dayIfAny("due");
        form.inOrder("due", day, due);
        var addressee = addressee(officer, form);
        var criteria = criteria(form);
        var detail = form.text("detail", LONG);
        var event = form.text("event", SHORT);
        var paper = form.text("paper", SHORT);
        var source = form.text("sourceWords", SHORT);
        return form.isFaulted()
                        || by == null
                        || category == null
                        || day == null
                        || addressee == null
                ? null
                : new NewPetition(
                        by,
                        raiser,
                        category,
                        title,
                        detail,
                        event,
                        from,
                        to,
                        criteria.isEmpty() ? null : form.value("set"),
                        criteria,
                        day,
                        due,
                        paper,
                        source,
                        path(form.value("sourcePath")),
                        addressee);
    }

    private static @Nullable String path(String typed) {
        return typed.matches("/hop/\\d{1,18}") ? typed : null;
    }

    private @Nullable Addressee addressee(Officer officer, TypedForm form) {
        if (form.is("to", OUTSIDE)) {
            var name = form.required("outside", SHORT, tr("Ghi nơi nhận ngoài phần mềm."));
            return name.isEmpty() ? null : new Addressee(officer.scope().unitId(), null, name);
        }
        var found =
                queries.addressees(officer.scope(), LocalDate.now(clock)).stream()
                        .filter(one -> form.is("to", String.valueOf(one.bodyId())))
                        .findFirst()
                        .orElse(null);
        if (found == null) {
            form.refuse("to", tr("Chọn cơ quan nhận kiến nghị."));
        }
        return found;
    }

    private List<Integer> criteria(TypedForm form) {
        var numbers = new ArrayList<Integer>();
        for (var part : form.value("criteria").split("[,;\\s]+")) {
            if (part.isEmpty()) {
                continue;
            }
            if (!part.matches("\\d{1,3}")) {
                form.refuse("criteria", tr("Ghi số tiêu chí, cách nhau dấu phẩy: 3, 17."));
                return List.of();
            }
            numbers.add(Integer.valueOf(part));
        }
        if (!numbers.isEmpty()) {
            requireKnown(form, numbers);
        }
        return numbers;
    }

    private void requireKnown(TypedForm form, List<Integer> numbers) {
        var set = sets.find(form.value("set"));
        if (set.isEmpty()) {
            form.refuse("set", tr("Chọn bộ tiêu chí của các tiêu chí này."));
            return;
        }
        numbers.stream()
                .filter(number -> set.get().criterion(number).isEmpty())
                .forEach(number ->
                        form.refuse(
                                "criteria", tr("Bộ tiêu chí này không có tiêu chí %d.", number)));
    }

    /** One turn; null with faults in the form. */
    MovePetition.@Nullable Move move(
            Officer officer, Petition petition, Turn.Kind kind, TypedForm form) {
        var field = field(kind);
        String words = null;
        if (kind != Turn.Kind.RECEIVED) {
            words = form.required(field, LONG, sentence(kind));
        }
        var dayField = field + "Day";
        var day = form.has(dayField) ? form.day(dayField) : LocalDate.now(clock);
        form.notAhead(dayField, day, LocalDate.now(clock));
        form.inOrder(dayField, petition.day(), day);
        var due = form.dayIfAny(field + "Due");
        form.inOrder(field + "Due", day, due);
        var to = kind == Turn.Kind.PASSED ? addressee(officer, form) : null;
        return form.isFaulted() || day == null ? null : new MovePetition.Move(words, day, due, to);
    }

    /** The field of its words; beside it those of its day and due day. */
    static String field(Turn.Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String sentence(Turn.Kind kind) {
        return switch (kind) {
            case ANSWERED -> tr("Viết câu trả lời.");
            case PASSED -> tr("Ghi vì sao chuyển lên.");
            case REOPENED -> tr("Ghi vì sao câu trả lời chưa thỏa đáng.");
            default -> tr("Ghi lý do.");
        };
    }
}

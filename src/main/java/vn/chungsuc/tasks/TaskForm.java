package vn.chungsuc.tasks;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.tasks.Deadline.Kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads a task as typed; what is wrong with a field alone is told here. */
class TaskForm {

    private static final int LAST_DAY = 31;
    private final Map<String, String> typed;
    private final List<Fault> faults = new ArrayList<>();

    TaskForm(Map<String, String> typed) {
        this.typed = typed;
    }

    List<Fault> faults() {
        return faults;
    }

    String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** All names in the form, to be looked up at once. */
    List<String> names() {
        var names = new ArrayList<String>();
        for (var field : List.of("lead", "supervisor", "head")) {
            if (!text(field).isEmpty()) {
                names.add(text(field));
            }
        }
        names.addAll(several("coworkers"));
        names.addAll(several("units"));
        return names;
    }

    /** One a line, or with semicolons between. */
    private List<String> several(String field) {
        return Arrays.stream(text(field).split("[\\n\\r;]+"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * What may be read of it; faults tell what may not.
     *
     * @param meant what each of {@link #names} means
     */
    NewTask read(
            int unit,
            Function<String, PartyNames.Meant> meant,
            @Nullable Source before,
            LocalDate today) {
        var about = new ArrayList<Integer>();
        for (var party : parties("units", meant)) {
            if (party.kind() == Party.Kind.UNIT) {
                about.add(party.id());
            } else {
                faults.add(new Fault("units", tr("Ở đây chỉ ghi tên hoặc mã đơn vị hành chính.")));
            }
        }
        return new NewTask(
                unit,
                text("title"),
                text("detail").isEmpty() ? null : text("detail"),
                party("lead", meant),
                parties("coworkers", meant),
                party("supervisor", meant),
                party("head", meant),
                deadline(today),
                text("forEach").equals("1"),
                subject(),
                about,
                source(before));
    }

    private @Nullable Party party(String field, Function<String, PartyNames.Meant> meant) {
        return text(field).isEmpty() ? null : found(field, text(field), meant);
    }

    private List<Party> parties(String field, Function<String, PartyNames.Meant> meant) {
        var parties = new ArrayList<Party>();
        for (var name : several(field)) {
            var one = found(field, name, meant);
            if (one != null && !parties.contains(one)) {
                parties.add(one);
            }
        }
        return parties;
    }

    private @Nullable Party found(
            String field, String name, Function<String, PartyNames.Meant> meant) {
        var one = meant.apply(name);
        if (one.fault() != null) {
            faults.add(new Fault(field, one.fault()));
        }
        return one.party();
    }

    private @Nullable Deadline deadline(LocalDate today) {
        var kind = kind();
        if (kind.recurs()) {
            return recurring(kind, today);
        }
        var last = span("to", true);
        if (kind != Kind.WITHIN) {
            return last == null
                    ? null
                    : new Deadline(
                            kind,
                            null,
                            kind == Kind.BEFORE ? last.from() : last.to(),
                            last.grain(),
                            0);
        }
        var first = span("from", true);
        if (first == null || last == null || endsBefore(first, last)) {
            return null;
        }
        var grain = first.grain() == last.grain() ? first.grain() : Deadline.Grain.DAY;
        return new Deadline(kind, first.from(), last.to(), grain, 0);
    }

    private Kind kind() {
        return Arrays.stream(Kind.values())
                .filter(one -> one.name().equals(text("kind")))
                .findFirst()
                .orElse(Kind.BY);
    }

    private @Nullable Deadline recurring(Kind kind, LocalDate today) {
        var first =
                text("from").isEmpty()
                        ? new DeadlineWords.Span(today, today, Deadline.Grain.DAY)
                        : span("from", true);
        var end = LocalDate.of(today.getYear(), 12, LAST_DAY);
        var last =
                text("to").isEmpty()
                        ? new DeadlineWords.Span(end, end, Deadline.Grain.DAY)
                        : span("to", true);
        var each =
                switch (kind) {
                    case WEEKLY -> number("weekday", 7, tr("Chọn thứ trong tuần."));
                    case MONTHLY ->
                            number("monthDay", LAST_DAY, tr("Ghi ngày trong tháng, từ 1 đến 31."));
                    default -> Integer.valueOf(0);
                };
        if (first == null || last == null || each == null || endsBefore(first, last)) {
            return null;
        }
        return new Deadline(kind, first.from(), last.to(), Deadline.Grain.DAY, each);
    }

    private boolean endsBefore(DeadlineWords.Span first, DeadlineWords.Span last) {
        if (!first.from().isAfter(last.to())) {
            return false;
        }
        faults.add(
                new Fault(
                        "to",
                        tr(
                                "Ngày cuối (%s) trước ngày đầu (%s).",
                                Vi.date(last.to()), Vi.date(first.from()))));
        return true;
    }

    private DeadlineWords.@Nullable Span span(String field, boolean required) {
        var text = text(field);
        if (text.isEmpty() && !required) {
            return null;
        }
        var span = DeadlineWords.span(text);
        if (span == null) {
            faults.add(
                    new Fault(
                            field,
                            text.isEmpty()
                                    ? tr("Ghi ngày, ví dụ 31/08/2026, 8/2026 hoặc quý III/2026.")
                                    : tr(
                                            "Không đọc được «%s». Viết ngày/tháng/năm, 8/2026, quý"
                                                    + " III/2026 hoặc 2026.",
                                            text)));
        }
        return span;
    }

    private @Nullable Integer number(String field, int most, String sentence) {
        var text = text(field);
        if (text.matches("\\d{1,2}")
                && Integer.parseInt(text) >= 1
                && Integer.parseInt(text) <= most) {
            return Integer.valueOf(text);
        }
        faults.add(new Fault(field, sentence));
        return null;
    }

    /** «17» a criterion, «17.1» an indicator of the set chosen. */
    private @Nullable Subject subject() {
        var code = text("subject");
        if (code.isEmpty()) {
            return null;
        }
        if (!code.matches("\\d{1,3}(\\.\\d{1,3}[a-z]?)?")) {
            faults.add(new Fault("subject", tr("Ghi số tiêu chí (17) hoặc chỉ tiêu (17.1).")));
            return null;
        }
        var dot = code.indexOf('.');
        var criterion = Integer.parseInt(dot < 0 ? code : code.substring(0, dot));
        return new Subject(text("set"), criterion, dot < 0 ? null : code);
    }

    private Source source(@Nullable Source before) {
        var kind =
                Arrays.stream(Source.Kind.values())
                        .filter(one -> one.name().equals(text("sourceKind")))
                        .findFirst()
                        .orElse(Source.Kind.HAND);
        var words = text("sourceWords").isEmpty() ? null : text("sourceWords");
        return before != null && before.kind() == kind
                ? new Source(kind, before.reference(), words, before.path())
                : new Source(kind, null, words, null);
    }

    /** A task as the form shows it. */
    static Map<String, String> of(
            Task task, Function<Party, String> label, List<PartOf> parties, List<String> units) {
        var fields = new HashMap<String, String>();
        fields.put("version", String.valueOf(task.version()));
        fields.put("title", task.title());
        fields.put("detail", task.detail() == null ? "" : task.detail());
        fields.put("lead", label.apply(task.lead()));
        fields.put("coworkers", joined(parties, Party.Part.COWORKER, label));
        fields.put("supervisor", joined(parties, Party.Part.SUPERVISOR, label));
        fields.put("head", joined(parties, Party.Part.HEAD, label));
        fields.put("units", String.join("\n", units));
        fields.put("kind", task.deadline().name());
        fields.put("from", said(task.when().from(), task.grain()));
        fields.put("to", said(task.lastDay(), task.grain()));
        fields.put("weekday", task.deadline() == Kind.WEEKLY ? "" + task.each() : "");
        fields.put("monthDay", task.deadline() == Kind.MONTHLY ? "" + task.each() : "");
        fields.put("forEach", task.forEach() ? "1" : "");
        var subject = task.subject();
        if (subject != null) {
            fields.put("set", subject.setId());
            fields.put(
                    "subject",
                    subject.indicator() == null
                            ? String.valueOf(subject.criterion())
                            : subject.indicator());
        }
        fields.put("sourceKind", task.sourceKind().name());
        fields.put("sourceWords", task.sourceWords() == null ? "" : task.sourceWords());
        return fields;
    }

    record PartOf(Party.Part part, Party party) {}

    private static String joined(
            List<PartOf> parties, Party.Part part, Function<Party, String> label) {
        return String.join(
                "\n",
                parties.stream()
                        .filter(one -> one.part() == part)
                        .map(one -> label.apply(one.party()))
                        .toList());
    }

    /** In the words it was said in, so that saving again changes nothing. */
    private static String said(@Nullable LocalDate day, Deadline.Grain grain) {
        if (day == null) {
            return "";
        }
        return switch (grain) {
            case DAY -> Vi.date(day);
            case MONTH -> day.getMonthValue() + "/" + day.getYear();
            case QUARTER -> "Q" + ((day.getMonthValue() + 2) / 3) + "/" + day.getYear();
            case YEAR -> String.valueOf(day.getYear());
        };
    }
}

package vn.chungsuc.tasks;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.SpreadsheetFile;
import vn.chungsuc.tasks.view.TaskFilePage.Row;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** What would become of each row of a list, by the same rules as the form for one task. */
@Component
class TaskPlan {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final PartyNames names;
    private final CheckTask check;
    private final Clock clock;

    TaskPlan(PartyNames names, CheckTask check, Clock clock) {
        this.names = names;
        this.check = check;
        this.clock = clock;
    }

    /**
     * @param task null where the row is refused
     */
    record Planned(Row row, @Nullable NewTask task) {}

    List<Planned> of(Officer officer, String set, List<SpreadsheetFile.Line> lines) {
        var today = LocalDate.now(clock);
        var asked = new LinkedHashSet<String>();
        for (var line : lines) {
            for (var column :
                    List.of(
                            TaskColumn.LEAD,
                            TaskColumn.COWORKERS,
                            TaskColumn.SUPERVISOR,
                            TaskColumn.HEAD,
                            TaskColumn.UNITS)) {
                asked.addAll(several(cell(line, column)));
            }
        }
        var meant = names.meant(officer.scope(), asked, today);
        return lines.stream().map(line -> plan(officer, set, line, meant, today)).toList();
    }

    private Planned plan(
            Officer officer,
            String set,
            SpreadsheetFile.Line line,
            Map<String, PartyNames.Meant> meant,
            LocalDate today) {
        var faults = new ArrayList<Fault>();
        var task = task(officer, set, line, meant, today, faults);
        var told = faults.stream().map(Fault::field).toList();
        check.of(officer, task).stream()
                .filter(fault -> !told.contains(fault.field()))
                .forEach(faults::add);
        var row =
                new Row(
                        line.number(),
                        cell(line, TaskColumn.TITLE),
                        cell(line, TaskColumn.LEAD),
                        task.deadline() == null
                                ? cell(line, TaskColumn.DEADLINE)
                                : task.deadline().words(),
                        faults.stream().map(Fault::sentence).distinct().toList());
        return new Planned(row, faults.isEmpty() ? task : null);
    }

    private static NewTask task(
            Officer officer,
            String set,
            SpreadsheetFile.Line line,
            Map<String, PartyNames.Meant> meant,
            LocalDate today,
            List<Fault> faults) {
        var about = new ArrayList<Integer>();
        for (var party : parties(line, TaskColumn.UNITS, "units", meant, faults)) {
            if (party.kind() == Party.Kind.UNIT) {
                about.add(party.id());
            }
        }
        var source = cell(line, TaskColumn.SOURCE);
        var detail = cell(line, TaskColumn.DETAIL);
        return new NewTask(
                officer.scope().unitId(),
                cell(line, TaskColumn.TITLE),
                detail.isEmpty() ? null : detail,
                party(line, TaskColumn.LEAD, "lead", meant, faults),
                parties(line, TaskColumn.COWORKERS, "coworkers", meant, faults),
                party(line, TaskColumn.SUPERVISOR, "supervisor", meant, faults),
                party(line, TaskColumn.HEAD, "head", meant, faults),
                deadline(cell(line, TaskColumn.DEADLINE), today, faults),
                subject(cell(line, TaskColumn.SUBJECT), set, faults),
                about,
                Source.byHand(source.isEmpty() ? null : source));
    }

    private static String cell(SpreadsheetFile.Line line, TaskColumn column) {
        return line.at(column.ordinal());
    }

    private static List<String> several(String cell) {
        return Arrays.stream(cell.split("[\\n\\r;]+"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static @Nullable Party party(
            SpreadsheetFile.Line line,
            TaskColumn column,
            String field,
            Map<String, PartyNames.Meant> meant,
            List<Fault> faults) {
        var all = parties(line, column, field, meant, faults);
        if (all.size() > 1) {
            faults.add(new Fault(field, tr("Cột «%s» chỉ ghi một nơi.", column.title())));
        }
        return all.isEmpty() ? null : all.getFirst();
    }

    private static List<Party> parties(
            SpreadsheetFile.Line line,
            TaskColumn column,
            String field,
            Map<String, PartyNames.Meant> meant,
            List<Fault> faults) {
        var parties = new ArrayList<Party>();
        for (var name : several(cell(line, column))) {
            var one = meant.getOrDefault(name, new PartyNames.Meant(null, null));
            if (one.fault() != null) {
                faults.add(new Fault(field, one.fault()));
            } else if (one.party() != null && !parties.contains(one.party())) {
                parties.add(one.party());
            }
        }
        return parties;
    }

    /** As written, or the number a spreadsheet keeps for a day. */
    private static @Nullable Deadline deadline(String words, LocalDate today, List<Fault> faults) {
        if (words.isEmpty()) {
            return null;
        }
        var read =
                words.matches("[34]\\d{4}|5[0-4]\\d{3}")
                        ? Deadline.by(DAY_ZERO.plusDays(Integer.parseInt(words)))
                        : DeadlineWords.read(words, today);
        if (read == null) {
            faults.add(
                    new Fault(
                            "deadline",
                            tr(
                                    "Không đọc được hạn «%s». Viết như: 31/08/2026, trước"
                                        + " 15/9/2026, đến hết tháng 8/2026, quý III/2026, thứ Bảy"
                                        + " hằng tuần.",
                                    words)));
        }
        return read;
    }

    private static @Nullable Subject subject(String code, String set, List<Fault> faults) {
        if (code.isEmpty()) {
            return null;
        }
        if (!code.matches("\\d{1,3}(\\.\\d{1,3}[a-z]?)?")) {
            faults.add(new Fault("subject", tr("Ghi số tiêu chí (17) hoặc chỉ tiêu (17.1).")));
            return null;
        }
        var dot = code.indexOf('.');
        return new Subject(
                set,
                Integer.parseInt(dot < 0 ? code : code.substring(0, dot)),
                dot < 0 ? null : code);
    }
}

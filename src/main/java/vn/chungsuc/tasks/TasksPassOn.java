package vn.chungsuc.tasks;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.units.ChangeImpact;
import vn.chungsuc.units.PassesOn;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Tasks a unit that ends still has to do or to confirm go to the unit it went into, once somebody
 * confirms it; those a body of it leads are given to others by hand.
 */
@Repository
@Order(45)
class TasksPassOn implements ChangeImpact, PassesOn {

    private static final String LEADS = "l";

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    TasksPassOn(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    private record Undone(int unitId, int tasks) {}

    @Override
    public List<Open> open(Collection<Integer> ending, LocalDate day) {
        return jdbc
                .sql(
                        """
                        select ending.id as unit_id, count(*)::int as tasks
                        from unnest(:units) ending (id)
                        join tasks.task t on (t.unit_id = ending.id or t.lead_unit_id = ending.id)
                         and t.state in ('OPEN', 'DOING', 'REPORTED')
                        group by ending.id
                        """)
                .param("units", ending.toArray(Integer[]::new))
                .query(Undone.class)
                .list()
                .stream()
                .map(one ->
                        new Open(
                                one.unitId(),
                                tr("Nhiệm vụ chưa khép"),
                                tr("%d việc đơn vị này giao hoặc chủ trì", one.tasks()),
                                one.tasks(),
                                tr(
                                        "Chuyển sang đơn vị mới ở bước bàn giao; việc tổ chức của"
                                                + " đơn vị cũ chủ trì thì nơi giao đổi chủ trì."),
                                "/nhiem-vu"))
                .toList();
    }

    @Override
    public List<String> written(Collection<Integer> made) {
        return jdbc.sql(
                                "select exists (select from tasks.area a where a.unit_id = any"
                                        + " (:units))")
                        .param("units", made.toArray(Integer[]::new))
                        .query(Boolean.class)
                        .single()
                ? List.of(tr("Đơn vị mới đã giao hoặc được giao việc."))
                : List.of();
    }

    @Override
    public String kind() {
        return "nhiem-vu";
    }

    @Override
    public String label() {
        return tr("Nhiệm vụ chưa khép");
    }

    @Override
    public Permission permission() {
        return Permission.ASSIGN_TASKS;
    }

    private record Held(int unitId, int led, int given) {}

    @Override
    public List<Item> items(Collection<Integer> ended, LocalDate day) {
        var items = new ArrayList<Item>();
        jdbc.sql(
                        """
                        select ended.id as unit_id, count(*) filter (where t.lead_unit_id = ended.id)::int as led,
                               count(*) filter (where t.unit_id = ended.id)::int as given
                        from unnest(:units) ended (id)
                        join tasks.task t on (t.unit_id = ended.id or t.lead_unit_id = ended.id)
                         and t.state in ('OPEN', 'DOING', 'REPORTED')
                        group by ended.id
                        order by ended.id
                        """)
                .param("units", ended.toArray(Integer[]::new))
                .query(Held.class)
                .list()
                .forEach(held -> items.addAll(items(held)));
        return items;
    }

    private static List<Item> items(Held held) {
        var items = new ArrayList<Item>();
        if (held.led() > 0) {
            var words = tr("%d việc đơn vị cũ chủ trì", held.led());
            items.add(new Item(LEADS + held.unitId(), held.unitId(), words, null, List.of()));
        }
        if (held.given() > 0) {
            var words = tr("%d việc đơn vị cũ giao, theo dõi và xác nhận", held.given());
            items.add(new Item("g" + held.unitId(), held.unitId(), words, null, List.of()));
        }
        return items;
    }

    @Override
    public int pass(Officer officer, List<Passing> passings, LocalDate day, LocalDate until) {
        officer.require(Permission.ASSIGN_TASKS);
        var passed = 0;
        for (var one : passings) {
            if (one.to() != null) {
                passed += pass(officer, one, one.to());
            }
        }
        return passed;
    }

    private int pass(Officer officer, Passing passing, int to) {
        var lead = passing.key().startsWith(LEADS);
        var went =
                jdbc.sql(lead ? TO_LEAD : TO_GIVE)
                        .param("from", passing.from())
                        .param("to", to)
                        .param("by", officer.accountId())
                        .param("now", OffsetDateTime.now(clock))
                        .query(Long.class)
                        .list();
        jdbc.sql(
                        """
                        with moved as (
                            update tasks.area a set giver_id = t.unit_id
                            from tasks.task t
                            where t.id = a.task_id and t.id = any (:tasks) and a.giver_id <> t.unit_id
                        )
                        insert into tasks.area (task_id, giver_id, unit_id, about)
                        select t.id, t.unit_id, :to, false from tasks.task t where t.id = any (:tasks)
                        on conflict do nothing
                        """)
                .param("to", to)
                .param("tasks", went.toArray(Long[]::new))
                .update();
        journal.record(
                JournalEntry.by(officer, "tasks-passed-on", "unit", String.valueOf(passing.from()))
                        .in(to)
                        .changing(
                                Map.of("unit", passing.from(), "part", lead ? "lead" : "giver"),
                                Map.of("unit", to, "tasks", went)));
        return went.size();
    }

    private static final String TO_LEAD =
            """
            update tasks.task set lead_unit_id = :to, version = version + 1, updated_by = :by, updated_at = :now
            where lead_unit_id = :from and state in ('OPEN', 'DOING', 'REPORTED')
            returning id
            """;

    private static final String TO_GIVE =
            """
            update tasks.task set unit_id = :to, version = version + 1, updated_by = :by, updated_at = :now
            where unit_id = :from and state in ('OPEN', 'DOING', 'REPORTED')
            returning id
            """;
}

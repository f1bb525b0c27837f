package vn.chungsuc.inspections;

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
 * What a unit that ends still has to inspect, follow up, answer or be inspected for goes to the
 * unit it went into; inspections that are over stay as they were.
 */
@Repository
@Order(47)
class InspectionsPassOn implements ChangeImpact, PassesOn {

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    InspectionsPassOn(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    private record Held(int unitId, int keeps, int answers, int subject) {}

    private List<Held> held(Collection<Integer> units) {
        return jdbc.sql(
                        """
                        select unit_id, keeps, answers, subject
                        from (
                            select ended.id as unit_id,
                                   (select count(*)::int from inspections.inspection i
                                    where i.unit_id = ended.id
                                      and (i.state = 'PLANNED'
                                           or exists (select from inspections.finding f
                                                      where f.inspection_id = i.id and f.request is not null and f.closed_on is null))) as keeps,
                                   (select count(*)::int from inspections.finding f
                                    where f.lead_unit_id = ended.id and f.request is not null and f.closed_on is null) as answers,
                                   (select count(distinct i.id)::int from inspections.subject s
                                    join inspections.inspection i on i.id = s.inspection_id and i.state = 'PLANNED'
                                    where s.unit_id = ended.id) as subject
                            from unnest(:units) ended (id)
                        ) held
                        where keeps + answers + subject > 0
                        order by unit_id
                        """)
                .param("units", units.toArray(Integer[]::new))
                .query(Held.class)
                .list();
    }

    @Override
    public List<Open> open(Collection<Integer> ending, LocalDate day) {
        return held(ending).stream()
                .map(one ->
                        new Open(
                                one.unitId(),
                                tr("Kiểm tra, giám sát"),
                                tr(
                                        "%d cuộc đơn vị này kiểm tra, theo dõi; %d yêu cầu phải trả"
                                                + " lời; %d cuộc sắp kiểm tra tại đây",
                                        one.keeps(), one.answers(), one.subject()),
                                one.keeps() + one.answers() + one.subject(),
                                tr("Chuyển sang đơn vị mới ở bước bàn giao."),
                                "/kiem-tra"))
                .toList();
    }

    @Override
    public List<String> written(Collection<Integer> made) {
        return jdbc.sql(
                                """
                                select exists (select from inspections.inspection where unit_id = any (:units))
                                    or exists (select from inspections.subject where unit_id = any (:units))
                                    or exists (select from inspections.finding where lead_unit_id = any (:units))
                                """)
                        .param("units", made.toArray(Integer[]::new))
                        .query(Boolean.class)
                        .single()
                ? List.of(tr("Đơn vị mới đã có cuộc kiểm tra, giám sát."))
                : List.of();
    }

    @Override
    public String kind() {
        return "kiem-tra";
    }

    @Override
    public String label() {
        return tr("Kiểm tra, giám sát");
    }

    @Override
    public Permission permission() {
        return Permission.ASSIGN_TASKS;
    }

    @Override
    public List<Item> items(Collection<Integer> ended, LocalDate day) {
        var items = new ArrayList<Item>();
        for (var one : held(ended)) {
            add(
                    items,
                    'k',
                    one,
                    one.keeps(),
                    tr("%d cuộc đơn vị cũ kiểm tra, theo dõi", one.keeps()));
            add(
                    items,
                    't',
                    one,
                    one.answers(),
                    tr("%d yêu cầu đơn vị cũ phải trả lời", one.answers()));
            add(
                    items,
                    'd',
                    one,
                    one.subject(),
                    tr("%d cuộc sắp kiểm tra tại đơn vị cũ", one.subject()));
        }
        return items;
    }

    private static void add(List<Item> items, char part, Held held, int count, String words) {
        if (count > 0) {
            items.add(
                    new Item(
                            part + String.valueOf(held.unitId()),
                            held.unitId(),
                            words,
                            null,
                            List.of()));
        }
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
        var went =
                switch (passing.key().charAt(0)) {
                    case 'k' -> kept(officer, passing.from(), to);
                    case 't' -> answered(passing.from(), to);
                    default -> lookedAt(passing.from(), to);
                };
        journal.record(
                JournalEntry.by(
                                officer,
                                "inspections-passed-on",
                                "unit",
                                String.valueOf(passing.from()))
                        .in(to)
                        .changing(
                                Map.of(
                                        "unit",
                                        passing.from(),
                                        "part",
                                        passing.key().substring(0, 1)),
                                Map.of("unit", to, "inspections", went)));
        return went.size();
    }

    private List<Long> kept(Officer officer, int from, int to) {
        return jdbc.sql(
                        """
                        update inspections.inspection i
                        set unit_id = :to, version = version + 1, updated_by = :by, updated_at = :now
                        where i.unit_id = :from
                          and (i.state = 'PLANNED'
                               or exists (select from inspections.finding f
                                          where f.inspection_id = i.id and f.request is not null and f.closed_on is null))
                        returning i.id
                        """)
                .param("from", from)
                .param("to", to)
                .param("by", officer.accountId())
                .param("now", OffsetDateTime.now(clock))
                .query(Long.class)
                .list();
    }

    private List<Long> answered(int from, int to) {
        return jdbc.sql(
                        """
                        update inspections.finding f
                        set lead_unit_id = :to, lead = case when f.lead = 'U' || :from then 'U' || :to else f.lead end,
                            lead_name = case when f.lead = 'U' || :from then u.full_name else f.lead_name end
                        from units.unit_on(:today) u
                        where u.id = :to and f.lead_unit_id = :from and f.request is not null and f.closed_on is null
                        returning f.inspection_id
                        """)
                .param("from", from)
                .param("to", to)
                .param("today", LocalDate.now(clock))
                .query(Long.class)
                .list();
    }

    private List<Long> lookedAt(int from, int to) {
        return jdbc.sql(
                        """
                        update inspections.subject s
                        set unit_id = :to, party = case when s.party = 'U' || :from then 'U' || :to else s.party end,
                            name = case when s.party = 'U' || :from then u.full_name else s.name end
                        from units.unit_on(:today) u, inspections.inspection i
                        where u.id = :to and s.unit_id = :from and i.id = s.inspection_id and i.state = 'PLANNED'
                        returning s.inspection_id
                        """)
                .param("from", from)
                .param("to", to)
                .param("today", LocalDate.now(clock))
                .query(Long.class)
                .list();
    }
}

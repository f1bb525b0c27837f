package vn.chungsuc.petitions;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Language;
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
 * Petitions that nobody has answered: what a unit that ends asked for, and what it was asked, go to
 * the unit it went into; their way tells so.
 */
@Repository
@Order(46)
class PetitionsPassOn implements ChangeImpact, PassesOn {

    private static final String RAISED = "n";
    private static final String LIES = "g";

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    PetitionsPassOn(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    private record Held(int unitId, int raised, int lie) {}

    private List<Held> held(Collection<Integer> units) {
        return jdbc.sql(
                        """
                        select ended.id as unit_id, count(*) filter (where p.unit_id = ended.id)::int as raised,
                               count(*) filter (where p.at_unit_id = ended.id)::int as lie
                        from unnest(:units) ended (id)
                        join petitions.petition p on ended.id in (p.unit_id, p.at_unit_id) and p.state in ('SENT', 'RECEIVED', 'OUTSIDE')
                        group by ended.id
                        order by ended.id
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
                                tr("Vướng mắc, kiến nghị"),
                                tr(
                                        "%d kiến nghị đơn vị này nêu, %d đang chờ đơn vị này giải"
                                                + " quyết",
                                        one.raised(), one.lie()),
                                one.raised() + one.lie(),
                                tr("Chuyển sang đơn vị mới ở bước bàn giao."),
                                "/kien-nghi"))
                .toList();
    }

    @Override
    public List<String> written(Collection<Integer> made) {
        return jdbc.sql(
                                "select exists (select from petitions.petition where unit_id = any"
                                        + " (:units) or at_unit_id = any (:units))")
                        .param("units", made.toArray(Integer[]::new))
                        .query(Boolean.class)
                        .single()
                ? List.of(tr("Đơn vị mới đã có kiến nghị."))
                : List.of();
    }

    @Override
    public String kind() {
        return "kien-nghi";
    }

    @Override
    public String label() {
        return tr("Vướng mắc, kiến nghị");
    }

    @Override
    public Permission permission() {
        return Permission.ASSIGN_TASKS;
    }

    @Override
    public List<Item> items(Collection<Integer> ended, LocalDate day) {
        var items = new ArrayList<Item>();
        for (var one : held(ended)) {
            if (one.raised() > 0) {
                var words = tr("%d kiến nghị đơn vị cũ nêu, chưa được trả lời", one.raised());
                items.add(new Item(RAISED + one.unitId(), one.unitId(), words, null, List.of()));
            }
            if (one.lie() > 0) {
                var words = tr("%d kiến nghị đơn vị cũ đang giải quyết, theo dõi", one.lie());
                items.add(new Item(LIES + one.unitId(), one.unitId(), words, null, List.of()));
            }
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
        var raised = passing.key().startsWith(RAISED);
        var went =
                jdbc.sql(raised ? TO_RAISE : TO_SOLVE)
                        .param("from", passing.from())
                        .param("to", to)
                        .param("today", LocalDate.now(clock))
                        .param("words", Language.inVietnamese(PetitionsPassOn::why))
                        .param("by", officer.accountId())
                        .param("now", OffsetDateTime.now(clock))
                        .query(Long.class)
                        .list();
        journal.record(
                JournalEntry.by(
                                officer,
                                "petitions-passed-on",
                                "unit",
                                String.valueOf(passing.from()))
                        .in(to)
                        .changing(
                                Map.of(
                                        "unit",
                                        passing.from(),
                                        "part",
                                        raised ? "raiser" : "office"),
                                Map.of("unit", to, "petitions", went)));
        return went.size();
    }

    private static String why() {
        return tr("Đơn vị cũ kết thúc; đơn vị mới giải quyết tiếp.");
    }

    private static final String TO_RAISE =
            """
            update petitions.petition set unit_id = :to, version = version + 1, updated_by = :by, updated_at = :now
            where unit_id = :from and state in ('SENT', 'RECEIVED', 'OUTSIDE')
            returning id
            """;

    /**
     * To the new unit's body of the same kind, else its first; without one, to the unit by name.
     */
    private static final String TO_SOLVE =
            """
            with heir as (
                select p.id, b.id as body_id, coalesce(b.name, u.full_name) as name
                from petitions.petition p
                join units.unit_on(:today) u on u.id = :to
                left join people.body_v o on o.id = p.at_body_id
                left join lateral (
                    select n.id, n.name from people.body_v n
                    where n.unit_id = :to and n.valid_from <= :today and (n.valid_to is null or n.valid_to > :today)
                    order by n.kind <> o.kind, n.id
                    limit 1
                ) b on true
                where p.at_unit_id = :from and p.state in ('SENT', 'RECEIVED', 'OUTSIDE')
            ), moved as (
                update petitions.petition p
                set at_unit_id = :to, at_body_id = case when p.state = 'OUTSIDE' then null else h.body_id end,
                    at_name = case when p.state = 'OUTSIDE' then p.at_name else h.name end, since = :today,
                    version = p.version + 1, updated_by = :by, updated_at = :now
                from heir h where h.id = p.id
                returning p.id, p.at_name
            )
            insert into petitions.step (petition_id, kind, to_name, words, day, account_id, at)
            select id, 'PASSED', at_name, :words, :today, :by, :now from moved
            returning petition_id
            """;
}

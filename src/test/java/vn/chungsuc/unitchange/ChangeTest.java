package vn.chungsuc.unitchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import static vn.chungsuc.unitchange.SmallArea.merge;
import static vn.chungsuc.unitchange.SmallArea.move;
import static vn.chungsuc.unitchange.SmallArea.split;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.people.PeopleWorld;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.tasks.NamedParty;
import vn.chungsuc.units.ChangeImpact;
import vn.chungsuc.units.UndoReform;
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.Units;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Lists of changes on a real database: what stood stays, what is new begins on its day. */
@DatabaseTest
class ChangeTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate Q3 = LocalDate.of(2025, 9, 30);

    @Autowired ChangeWorld world;
    @Autowired ListQueries lists;
    @Autowired Plans plans;
    @Autowired ApplyList applyList;
    @Autowired UndoList undoList;
    @Autowired UndoReform undoReform;
    @Autowired HandOverList handOver;
    @Autowired TakeSums takeSums;
    @Autowired OldFigures figures;
    @Autowired Units units;
    @Autowired TestOfficers officers;
    @Autowired PeopleWorld people;
    @Autowired OpenThings open;
    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;

    /** A3: the second quarter still has three rows, the third one, and the totals agree. */
    @Test
    void threeCommunesBecomeOneAndTheirPastStaysTheirs() throws Exception {
        world.province("65");
        var officer = world.officer("65");
        world.figure(officer, "65101", 2025, "3.1", 10, 20);
        world.figure(officer, "65102", 2025, "3.1", 30, 40);
        world.figure(officer, "65103", 2025, "3.1", 5, 40);
        world.figure(officer, "65101", 2025, "12.1", 7, 9);
        var untouched = rows("65", BEFORE);

        apply(officer, ChangeWorld.DAY, mergedCommunes("65"));

        assertThat(rows("65", BEFORE)).isEqualTo(untouched).hasSize(6);
        assertThat(rows("65", Q3)).hasSize(4);
        assertThat(rows("65H1", BEFORE)).hasSize(3);
        assertThat(rows("65H1", Q3)).singleElement().asString().contains("Xã Chung");
        assertThat(total("65H1", "3.1", BEFORE)).isEqualTo("45/100");
        assertThat(total("65H1", "3.1", Q3)).as("nothing is carried silently").isEqualTo("0/0");

        take(officer, "65101", "3.1");
        assertThat(total("65H1", "3.1", BEFORE)).isEqualTo("45/100");
        assertThat(total("65H1", "3.1", Q3)).isEqualTo("45/100");
        assertThat(supplied("65101"))
                .contains("Cộng từ số liệu các xã cũ năm 2025", "Xã Thử 65103 5/40");
        var lacking = sum(officer, "65101", "12.1");
        assertThat(lacking.reading()).isNull();
        assertThat(lacking.why()).contains("Xã Thử 65102 chưa có số liệu");

        var villages = units.find("65102-1", Q3).orElseThrow();
        assertThat(units.ancestors(villages.id(), Q3))
                .extracting(Unit::fullName)
                .startsWith("Xã Chung");
        assertThat(units.ancestors(villages.id(), BEFORE))
                .extracting(Unit::fullName)
                .startsWith("Xã Thử 65102");
    }

    /** A4: each village's data follows its village; nothing is deleted, nothing is guessed. */
    @Test
    void aSplitNamesSharesAndNeverSumsThem() {
        world.province("63");
        var officer = world.officer("63");
        world.figure(officer, "63101", 2025, "3.1", 10, 20);
        world.figure(officer, "63102", 2025, "3.1", 10, 20);
        apply(
                officer,
                ChangeWorld.DAY,
                List.of(
                        split(2, "63101", "63101", "Thử 63101", "60"),
                        split(3, "63101", "63102", "", "40"),
                        merge(4, "63102", "63102", "Rộng"),
                        move(5, "63101-1", "63101"),
                        move(6, "63101-2", "63102")));

        assertThat(units.find("63101-2", Q3).orElseThrow().parentId())
                .isEqualTo(world.id("63102", Q3));
        assertThat(sum(officer, "63102", "3.1").why()).isEqualTo("Xã Thử 63101 chỉ vào đây 40 %.");
        assertThat(
                        jdbc.sql(
                                        "select count(*) from assessment.indicator_value_v v join"
                                            + " units.unit_v u on u.id = v.unit_id where u.code in"
                                            + " ('63101', '63102') and v.verdict <> '-'")
                                .query(Integer.class)
                                .single())
                .isEqualTo(2);
    }

    /**
     * A6: the old district's first quarter keeps the commune that moved in March, for whoever
     * looks.
     */
    @Test
    void aCommuneThatMovesStaysInTheFirstQuarter() throws Exception {
        world.province("61");
        var officer = world.officer("61");
        world.figure(officer, "61101", 2025, "3.1", 100, 100);
        var before = rows("61H1", LocalDate.of(2025, 2, 28));
        assertThat(before).hasSize(3);

        apply(officer, LocalDate.of(2025, 3, 1), List.of(move(2, "61101", "61H2")));

        assertThat(rows("61H1", LocalDate.of(2025, 2, 28))).isEqualTo(before);
        assertThat(rows("61H1", LocalDate.of(2025, 3, 31))).hasSize(2);
        assertThat(rows("61H2", LocalDate.of(2025, 3, 31))).hasSize(4);
    }

    /** A7: both structures can be reported. */
    @Test
    void aLevelEndsAndBothStructuresStand() throws Exception {
        world.province("81");
        var officer = world.officer("81");
        apply(
                officer,
                ChangeWorld.DAY,
                Stream.of("81H1", "81H2")
                        .map(code -> SmallArea.row(2, "giải thể", code, "", "", "", ""))
                        .toList());

        var commune = units.find("81101", Q3).orElseThrow();
        assertThat(units.ancestors(commune.id(), Q3)).extracting(Unit::code).containsExactly("81");
        assertThat(units.ancestors(commune.id(), BEFORE))
                .extracting(Unit::code)
                .containsExactly("81H1", "81");
        assertThat(units.find("81H1", Q3)).isEmpty();
        assertThat(units.require(officer.scope(), "81H1", BEFORE).fullName())
                .isEqualTo("Huyện Thử 81H1");
        assertThat(rows("81", Q3)).hasSize(6);
        assertThat(rows("81", BEFORE)).hasSize(6);
    }

    @Test
    void whatNobodyHasBuiltOnIsTakenBackAsIfItHadNeverBeen() {
        world.province("57");
        var officer = world.officer("57");
        var before = dump("57");
        var id = apply(officer, ChangeWorld.DAY, mergedCommunes("57"));
        assertThat(dump("57")).isNotEqualTo(before);
        var reform = lists.require(officer.scope(), id).act().reform();
        assertThat(undoReform.hindrances(reform)).isEmpty();

        undoList.handle(officer, id, "nhầm ngày");

        assertThat(dump("57")).isEqualTo(before);
        assertThat(lists.require(officer.scope(), id).undone().reason()).isEqualTo("nhầm ngày");
        var again = apply(officer, ChangeWorld.DAY, mergedCommunes("57"));
        world.figure(officer, "57101", 2025, "3.1", 1, 2);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> undoList.handle(officer, again, "muộn"))
                .withMessageContaining("1 đơn vị mới đã có phiếu đánh giá");
        assertThat(units.find("57101", Q3).orElseThrow().fullName()).isEqualTo("Xã Chung");
    }

    @Test
    void whatWasLookedAtIsWhatIsDoneOnce() {
        world.province("55");
        var officer = world.officer("55");
        var id = world.keep(officer, ChangeWorld.DAY, mergedCommunes("55"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> applyList.handle(officer, id, resolution(), "khác"))
                .withMessageContaining("vừa thay đổi");
        assertThat(units.find("55102", Q3)).isPresent();
        var bad = world.keep(officer, ChangeWorld.DAY, List.of(merge(2, "55101", "55102", "Nhầm")));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> applyList.handle(officer, bad, resolution(), ""))
                .withMessageContaining("còn lỗi");

        var seen = plans.of(officer, lists.require(officer.scope(), id)).fingerprint();
        applyList.handle(officer, id, resolution(), seen);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> applyList.handle(officer, id, resolution(), seen))
                .withMessageContaining("đã áp dụng rồi");
        assertThat(
                        jdbc.sql(
                                        "select count(*) from journal.entry_v where action ="
                                                + " 'units-reformed' and unit_id = :unit")
                                .param("unit", officer.scope().unitId())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    /** D13: accounts, people and links go on; the journal keeps both names. */
    @Test
    void peopleGoWhereTheirUnitWent() {
        world.province("78");
        var officer = world.officer("78");
        var account = officers.account("can-bo-78102", "thuong-truc-xa", "78102");
        var upper = people.committee("78");
        var lead = people.seat(upper, "78", "Trần Cấp Trên", LocalDate.of(2020, 1, 1), null);
        var own = people.committee("78102");
        var inside = people.seat(own, "78102", "Lê Xã Cũ", LocalDate.of(2020, 1, 1), null);
        charge("78102", lead.member(), 3);
        charge("78102", inside.member(), 4);
        var id = apply(officer, ChangeWorld.DAY, mergedCommunes("78"));

        var list = lists.require(officer.scope(), id);
        var waiting = handOver.waiting(officer, list);
        assertThat(waiting)
                .extracting(one -> one.item().words())
                .anyMatch(words -> words.contains("can-bo-78102"))
                .anyMatch(words -> words.contains("Trần Cấp Trên") && words.contains("tiêu chí 3"))
                .anyMatch(words -> words.contains("Lê Xã Cũ (danh bạ)"));
        handOver.handle(
                officer,
                id,
                new HandOverList.Wanted(new HashMap<>(), true, LocalDate.of(2099, 12, 31)));

        assertThat(handOver.waiting(officer, list)).isEmpty();
        var fresh = world.id("78101", Q3);
        assertThat(
                        jdbc.sql(
                                        "select unit_id from access.held_on(current_date) where"
                                                + " account_id = :id and in_force order by unit_id")
                                .param("id", account)
                                .query(Integer.class)
                                .list())
                .contains(fresh, world.id("78102", BEFORE));
        assertThat(
                        jdbc.sql(
                                        "select criterion from people.in_charge_on(current_date)"
                                                + " where unit_id = :unit")
                                .param("unit", fresh)
                                .query(Integer.class)
                                .list())
                .containsExactly(3);
        assertThat(
                        jdbc.sql("select unit_id from people.person_v where id = :id")
                                .param("id", inside.person())
                                .query(Integer.class)
                                .single())
                .isEqualTo(fresh);
        assertThat(
                        jdbc.sql(
                                        "select note from journal.entry_v where action ="
                                            + " 'role-passed-on' and subject_key = 'can-bo-78102'")
                                .query(String.class)
                                .single())
                .isEqualTo("Xã Thử 78102 → Xã Chung, 01/07/2025");
    }

    /** Petitions, inspections and invitations go on; meetings, decisions and visits are told. */
    @Test
    void whatWasOpenIsToldAndGoesToTheNewUnit() {
        world.province("47");
        var officer = world.officer("47");
        var old = officers.officer("mo-47102", "thuong-truc-xa", "47102");
        var unit = old.scope().unitId();
        var body = people.committee("47102");
        var seat = people.seat(body, "47102", "Người Xã Cũ", LocalDate.of(2020, 1, 1), null);
        var petition = open.petition(old, body);
        var own = open.inspection(old, new NamedParty("Chợ xã", null));
        var looked = open.inspection(officer, new NamedParty("Xã Thử 47102", "U" + unit));
        open.visit(old, seat.member());
        open.meeting(old, body, List.of());
        var meeting =
                open.meeting(
                        officer,
                        people.committee("47"),
                        List.of(
                                new NamedParty("Xã Thử 47101", "U" + world.id("47101", BEFORE)),
                                new NamedParty("Xã Thử 47102", "U" + unit)));
        var rule = open.rule(old, body);
        assertThat(open.due(rule, LocalDate.of(2026, 1, 1))).contains(LocalDate.of(2025, 12, 31));

        var kept = world.keep(officer, ChangeWorld.DAY, mergedCommunes("47"));
        var told = plans.impact(plans.of(officer, lists.require(officer.scope(), kept)));
        assertThat(told)
                .filteredOn(one -> one.unitId() == unit)
                .extracting(ChangeImpact.Open::kind)
                .contains(
                        "Vướng mắc, kiến nghị",
                        "Kiểm tra, giám sát",
                        "Họp",
                        "Chế độ họp",
                        "Giấy mời họp",
                        "Đề nghị khi đi cơ sở");

        var id = apply(officer, ChangeWorld.DAY, mergedCommunes("47"));
        handOver.handle(
                officer,
                id,
                new HandOverList.Wanted(new HashMap<>(), true, LocalDate.of(2099, 12, 31)));
        var fresh = world.id("47101", Q3);
        assertThat(handOver.waiting(officer, lists.require(officer.scope(), id))).isEmpty();
        assertThat(open.places(petition, own, looked))
                .containsExactly(
                        "petition %d at %d".formatted(fresh, fresh),
                        "inspection %d".formatted(fresh),
                        "subject %d Xã Chung".formatted(fresh));
        assertThat(open.turns(petition)).endsWith("PASSED Xã Chung");
        assertThat(open.invited(meeting)).containsExactly("Xã Chung");
        assertThat(open.due(rule, LocalDate.of(2026, 1, 1)))
                .containsExactly(LocalDate.of(2025, 3, 31), LocalDate.of(2025, 6, 30));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> undoList.handle(officer, id, "muộn"))
                .withMessageContaining("Đơn vị mới đã có kiến nghị.")
                .withMessageContaining("được mời họp");
    }

    private void charge(String unit, int member, int criterion) {
        jdbc.sql(
                        "insert into people.charge (unit_id, set_id, criterion, part, member_id,"
                                + " valid_from) values (:unit, :set, :criterion, 'LEAD', :member,"
                                + " '2021-01-01')")
                .param("unit", world.id(unit, BEFORE))
                .param("set", ChangeWorld.SET)
                .param("criterion", criterion)
                .param("member", member)
                .update();
    }

    static List<Row> mergedCommunes(String province) {
        return List.of(
                merge(2, province + "101", province + "101", "Chung"),
                merge(3, province + "102", province + "101", ""),
                merge(4, province + "103", province + "101", ""));
    }

    private int apply(Officer officer, LocalDate day, List<Row> rows) {
        var id = world.keep(officer, day, rows);
        var plan = plans.of(officer, lists.require(officer.scope(), id));
        assertThat(plan.faults()).isEmpty();
        assertThat(plan.orphans()).isEmpty();
        applyList.handle(officer, id, resolution(), plan.fingerprint());
        return id;
    }

    static Resolution resolution() {
        return new Resolution("Nghị quyết 1/NQ", LocalDate.of(2025, 2, 1), "Hội đồng thử", null);
    }

    private OldSum sum(Officer officer, String unit, String indicator) {
        var beside =
                figures.of(officer.scope(), SheetAddress.of(unit, ChangeWorld.SET, 2025, null));
        return beside.sum(beside.sheet().set().requireIndicator(indicator));
    }

    private void take(Officer officer, String unit, String indicator) {
        var at = SheetAddress.of(unit, ChangeWorld.SET, 2025, null);
        var set = figures.of(officer.scope(), at).sheet().set();
        var seen =
                vn.chungsuc.assessment.CellText.of(
                        set.requireIndicator(indicator), sum(officer, unit, indicator).reading());
        takeSums.handle(officer, at, List.of(new TakeSums.Taken(indicator, 0, seen)));
    }

    private String supplied(String unit) {
        return jdbc.sql(
                        "select v.source || ': ' || v.supplied_by from assessment.indicator_value_v"
                                + " v where v.unit_id = :unit and v.supplied_by is not null")
                .param("unit", world.id(unit, Q3))
                .query(String.class)
                .single();
    }

    /** The rows of an overview as of a day, as whoever administers the unit sees them. */
    private List<String> rows(String unit, LocalDate on) throws Exception {
        var name = "xem-" + unit.toLowerCase();
        var body =
                mvc.perform(
                                get("/api/v1/overview/" + unit)
                                        .param("year", "2025")
                                        .param("set", ChangeWorld.SET)
                                        .param("on", on.toString())
                                        .with(officers.bearer(name, "quan-tri-he-thong", unit)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        JsonNode read = JsonMapper.shared().readTree(body);
        return StreamSupport.stream(read.get("children").spliterator(), false)
                .map(row ->
                        row.get("code").asString()
                                + " "
                                + row.get("name").asString()
                                + " "
                                + row.get("indicatorsMet"))
                .toList();
    }

    private String total(String unit, String indicator, LocalDate on) {
        return jdbc.sql(
                        """
                        select coalesce(sum(v.numerator), 0)::int || '/' || coalesce(sum(v.denominator), 0)::int
                        from units.closure_v c
                        join units.unit_v u on u.id = c.unit_id and u.level = 'COMMUNE'
                        left join assessment.indicator_value_v v on v.unit_id = u.id and v.year = 2025
                          and v.indicator = (select position from criteria.indicator_v where set_id = :set and code = :indicator)
                        where c.ancestor_id = :unit and :on >= c.valid_from and :on < c.valid_to
                        """)
                .param("set", ChangeWorld.SET)
                .param("indicator", indicator)
                .param("unit", world.id(unit, BEFORE))
                .param("on", on)
                .query(String.class)
                .single();
    }

    private List<String> dump(String province) {
        return jdbc.sql(
                        """
                        select u.code || ' ' || s.full_name || ' ' || coalesce(p.code, '') || ' ' || s.valid_from || ' ' || s.valid_to
                               || ' ' || s.shown_from || ' ' || s.shown_to
                        from units.unit u
                        join units.state s on s.unit_id = u.id
                        left join units.unit p on p.id = s.parent_id
                        where u.code like :province || '%'
                        union all
                        select 'change ' || f.code || ' ' || t.code from units.unit_change ch
                        join units.unit f on f.id = ch.from_id join units.unit t on t.id = ch.to_id
                        where f.code like :province || '%'
                        union all
                        select 'reach ' || h.code || ' ' || u.code || r.own
                        from units.reach r join units.unit h on h.id = r.holder_id join units.unit u on u.id = r.unit_id
                        where h.code like :province || '%'
                        order by 1
                        """)
                .param("province", province)
                .query(String.class)
                .list();
    }
}

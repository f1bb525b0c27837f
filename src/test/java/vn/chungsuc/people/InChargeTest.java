package vn.chungsuc.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.people.NewCharge.Item;
import vn.chungsuc.people.PeopleWorld.Seated;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.Units;

import java.time.LocalDate;
import java.util.List;

@DatabaseTest
class InChargeTest {

    private static final String SET = "xa-ntm-2021-2025";
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2024, 7, 1);
    private static int next = 76150;

    @Autowired private PeopleWorld world;
    @Autowired private TestOfficers officers;
    @Autowired private AssignCharge assign;
    @Autowired private HandOver handOver;
    @Autowired private ArrangeStandIn standIn;
    @Autowired private SaveMember saveMember;
    @Autowired private InChargeQueries inCharge;
    @Autowired private Units units;
    @Autowired private JdbcClient jdbc;

    private Officer officer;
    private Unit unit;
    private Seated lan;
    private Seated minh;

    @BeforeEach
    void aCommitteeOfTwo() {
        var code = String.valueOf(next++);
        world.commune(code);
        officer = officers.officer("to-chuc-" + code, "thuong-truc-xa", code);
        unit = units.find(code, FIRST).orElseThrow();
        var body = world.committee(code);
        lan = world.seat(body, code, "Lan Thử", PeopleWorld.FIRST, null);
        minh = world.seat(body, code, "Minh Thử", PeopleWorld.FIRST, LocalDate.of(2024, 12, 31));
    }

    private void give(
            Seated who, Charge.Part part, LocalDate from, boolean replaces, Item... what) {
        give(who, part, from, LocalDate.of(2024, 12, 31), replaces, what);
    }

    private void give(
            Seated who,
            Charge.Part part,
            LocalDate from,
            LocalDate last,
            boolean replaces,
            Item... what) {
        assign.handle(
                officer,
                unit,
                new NewCharge(
                        SET,
                        List.of(what),
                        part,
                        who.member(),
                        replaces,
                        from,
                        last,
                        Decision.NONE));
    }

    private static Item criterion(int number) {
        return new Item(number, null);
    }

    private String leadOf(String indicator, LocalDate day) {
        var all = inCharge.ofUnit(officer.scope(), unit.id(), SET, day);
        var lead =
                InCharge.lead(all, Integer.parseInt(indicator.replaceAll("\\..*", "")), indicator);
        return lead == null ? "" : lead.fullName();
    }

    @Test
    void oneLeadsACriterionAtATimeAndTheOtherIsNamed() {
        give(lan, Charge.Part.LEAD, FIRST, false, criterion(17));
        assertThatThrownBy(() ->
                        give(minh, Charge.Part.LEAD, LATER, false, criterion(3), criterion(17)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("tiêu chí 17 đang do Lan Thử phụ trách");
        assertThat(leadOf("3.1", LATER)).isEmpty();
        give(minh, Charge.Part.LEAD, LATER, true, criterion(17));
        assertThat(leadOf("17.1", LATER.minusDays(1))).isEqualTo("Lan Thử");
        assertThat(leadOf("17.1", LATER)).isEqualTo("Minh Thử");
    }

    @Test
    void theDatabaseItselfKnowsOneLeadAndNoChargeOutsideASeat() {
        give(lan, Charge.Part.LEAD, FIRST, false, criterion(17));
        var insert =
                """
                insert into people.charge (unit_id, set_id, criterion, part, member_id, valid_from, valid_to)
                values (:unit, 'xa-ntm-2021-2025', :criterion, 'LEAD', :member, '2024-03-01', :end::date)
                """;
        assertThatThrownBy(() -> insert(insert, 17, "2024-04-01"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("one_lead");
        assertThatThrownBy(() -> insert(insert, 18, "2025-04-01"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("charge_within_seat");
    }

    private void insert(String sql, int criterion, String end) {
        jdbc.sql(sql)
                .param("unit", unit.id())
                .param("criterion", criterion)
                .param("member", minh.member())
                .param("end", end)
                .update();
    }

    @Test
    void anIndicatorsOwnLeadStandsBeforeItsCriterions() {
        give(lan, Charge.Part.LEAD, FIRST, false, criterion(17));
        give(minh, Charge.Part.LEAD, FIRST, false, new Item(17, "17.1"));
        assertThat(leadOf("17.1", FIRST)).isEqualTo("Minh Thử");
        assertThat(leadOf("17.2", FIRST)).isEqualTo("Lan Thử");
        assertThat(
                        jdbc.sql(
                                        """
                                        select full_name from people.lead_on('2024-01-01')
                                        where unit_id = :unit and indicator in ('17.1', '17.2') order by indicator
                                        """)
                                .param("unit", unit.id())
                                .query(String.class)
                                .list())
                .containsExactly("Minh Thử", "Lan Thử");
    }

    @Test
    void whoeverStandsInIsAskedWhileTheOtherIsAway() {
        give(lan, Charge.Part.LEAD, FIRST, false, criterion(17));
        standIn.handle(
                officer, lan.member(), minh.member(), LATER, LATER.plusDays(13), "nghỉ phép");
        assertThat(leadOf("17.1", LATER)).isEqualTo("Minh Thử");
        assertThat(leadOf("17.1", LATER.plusDays(14))).isEqualTo("Lan Thử");
        assertThatThrownBy(() ->
                        standIn.handle(
                                officer,
                                lan.member(),
                                minh.member(),
                                LATER.plusDays(13),
                                LATER.plusDays(20),
                                null))
                .hasMessageContaining("Đã có người thay");
    }

    @Test
    void everythingIsHandedOverInOneStepOrNothing() {
        give(lan, Charge.Part.LEAD, FIRST, false, criterion(17), criterion(3));
        give(lan, Charge.Part.SUPPORT, FIRST, false, criterion(5));
        give(minh, Charge.Part.LEAD, FIRST, false, criterion(5));
        give(minh, Charge.Part.SUPPORT, FIRST, false, criterion(3));
        var lines = handOver.preview(officer, lan.member(), minh.member(), LATER);
        assertThat(lines).hasSize(3).allMatch(line -> line.outcome().passes());
        assertThatThrownBy(() -> handOver(2)).hasMessageContaining("vừa thay đổi");
        assertThat(leadOf("17.1", LATER)).isEqualTo("Lan Thử");
        assertThat(handOver(3)).isEqualTo(3);
        assertThat(leadOf("17.1", LATER.minusDays(1))).isEqualTo("Lan Thử");
        assertThat(List.of("17.1", "3.1", "5.1"))
                .allMatch(one -> leadOf(one, LATER).equals("Minh Thử"));
        saveMember.handle(officer, lan.member(), LATER.minusDays(1));
    }

    private int handOver(int expected) {
        return handOver.handle(
                officer,
                new HandOver.Wanted(lan.member(), minh.member(), LATER, expected, Decision.NONE));
    }

    @Test
    void aSeatIsNotLeftWhileSomethingHangsOnIt() {
        give(lan, Charge.Part.LEAD, FIRST, false, criterion(17));
        assertThatThrownBy(() -> saveMember.handle(officer, lan.member(), LATER))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Bàn giao cho người khác trước");
        assertThatThrownBy(() ->
                        give(
                                minh,
                                Charge.Part.LEAD,
                                FIRST,
                                LocalDate.of(2025, 6, 30),
                                false,
                                criterion(1)))
                .hasMessageContaining("chỉ giao việc trong thời gian đó");
    }
}

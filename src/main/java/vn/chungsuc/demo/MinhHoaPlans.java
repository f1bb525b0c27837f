package vn.chungsuc.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.access.Accounts;
import vn.chungsuc.people.Body;
import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.plans.Contents.Duty;
import vn.chungsuc.plans.LoadPlan;
import vn.chungsuc.plans.LoadPlan.HandDown;
import vn.chungsuc.plans.LoadPlan.Whole;
import vn.chungsuc.plans.PlanState;
import vn.chungsuc.plans.Target;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.units.Unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * This year's plans of the invented province: its own and one commune's are running, one is
 * approved, one submitted, one still a draft; the others have none yet.
 */
@Component
class MinhHoaPlans {

    private static final int YEAR = MinhHoaPlanWords.YEAR;

    /** Lines of a running plan that are tasks already; the others wait to be given. */
    private static final int GIVEN = 6;

    private static final String SET = "qd-minh-hoa";

    private final LoadPlan load;
    private final PeopleQueries people;
    private final Accounts accounts;
    private final DemoUnits units;

    MinhHoaPlans(LoadPlan load, PeopleQueries people, Accounts accounts, DemoUnits units) {
        this.load = load;
        this.people = people;
        this.accounts = accounts;
        this.units = units;
    }

    void make(Map<String, Officer> officers) {
        province(all(Objects.requireNonNull(officers.get("minh-hoa.vpdp"))));
        commune(
                all(Objects.requireNonNull(officers.get("lua-vang.phong-kinh-te"))),
                "MH101",
                PlanState.RUNNING);
        commune(drafter("MH106"), "MH106", PlanState.APPROVED);
        commune(drafter("MH107"), "MH107", PlanState.SUBMITTED);
        commune(drafter("MH108"), "MH108", PlanState.DRAFT);
    }

    /** Whoever made the world stands for the leader too. */
    private static Officer all(Officer officer) {
        return new Officer(
                officer.accountId(),
                officer.username(),
                officer.fullName(),
                officer.roleName(),
                officer.scope(),
                EnumSet.allOf(Permission.class));
    }

    private Officer drafter(String code) {
        var unit = units.require(code, LocalDate.of(YEAR, 1, 1));
        var username = "ke-hoach." + code.toLowerCase(Locale.ROOT);
        var name = "Công chức Phòng Kinh tế xã " + unit.name();
        var id =
                accounts.handle(
                        username,
                        name,
                        null,
                        List.of(Accounts.Assignment.of("thuong-truc-xa", unit.id(), List.of())),
                        null);
        return new Officer(
                id,
                username,
                name,
                "Công chức Phòng Kinh tế",
                new Scope(unit.id(), Set.of()),
                EnumSet.allOf(Permission.class));
    }

    private void province(Officer officer) {
        var unit = units.require(MinhHoa.CODE, LocalDate.of(YEAR, 1, 1));
        load.handle(
                officer,
                whole(
                        officer,
                        unit,
                        PlanState.RUNNING,
                        7,
                        MinhHoaPlanWords.provinceTargets(),
                        MinhHoaPlanWords.provinceDuties(),
                        MinhHoaPlanWords.provinceNarrative(),
                        new HandDown(0, BigDecimal.ONE, 8)),
                MinhHoaPlanWords::road);
    }

    private void commune(Officer officer, String code, PlanState until) {
        var unit = units.require(code, LocalDate.of(YEAR, 1, 1));
        var id =
                load.handle(
                        officer,
                        whole(
                                officer,
                                unit,
                                until,
                                12,
                                MinhHoaPlanWords.communeTargets(),
                                MinhHoaPlanWords.communeDuties(),
                                MinhHoaPlanWords.communeNarrative(),
                                null),
                        MinhHoaPlanWords::road);
        if (until == PlanState.RUNNING) {
            load.give(officer, id, GIVEN);
        }
    }

    private Whole whole(
            Officer officer,
            Unit unit,
            PlanState until,
            int number,
            List<Target> targets,
            List<Duty> duties,
            Map<String, String> narrative,
            @Nullable HandDown handDown) {
        var day = LocalDate.of(YEAR, 1, 1);
        var body = body(officer, unit, day);
        var signer = people.signers(officer.scope(), body.id(), day).getFirst();
        return new Whole(
                unit,
                YEAR,
                SET,
                body,
                signer,
                number,
                LocalDate.of(YEAR, 1, 15),
                until,
                targets,
                duties,
                MinhHoaPlanWords.shortfalls(),
                narrative,
                handDown);
    }

    private Body body(Officer officer, Unit unit, LocalDate day) {
        return people.bodies(officer.scope(), unit.id(), day).stream()
                .filter(one -> one.kind().equals("UBND"))
                .findFirst()
                .orElseThrow();
    }
}

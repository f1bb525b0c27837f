package vn.chungsuc.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.documents.KeepPaper;
import vn.chungsuc.people.Body;
import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.people.Signer;
import vn.chungsuc.plans.LoadPaperPlan;
import vn.chungsuc.plans.PaperCorrections;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.units.Unit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The plans of the five localities, each made of its paper as an office makes it: the paper is read
 * and kept, the draft corrected, approved, brought to signing, its lines given as tasks.
 */
@Component
class LocalityPlans {

    /** {@code demo/ke-hoach.yaml}. */
    record Listed(List<Made> plans) {}

    /**
     * @param file in {@code demo/ke-hoach}
     * @param unit the commune; null: the district of {@code districtOf}
     * @param officer the account that drafts it; {@code leader} approves it
     * @param number and {@code signed} as the paper bears them; null: it bears none
     * @param give how a line begins → who leads it as a task
     */
    record Made(
            String file,
            @Nullable String unit,
            @Nullable String districtOf,
            String officer,
            String leader,
            int year,
            String set,
            @Nullable Integer number,
            @Nullable LocalDate signed,
            PaperCorrections corrections,
            @Nullable Map<String, String> give) {}

    private final KeepPaper keep;
    private final LoadPaperPlan load;
    private final PeopleQueries people;
    private final DemoUnits units;

    LocalityPlans(KeepPaper keep, LoadPaperPlan load, PeopleQueries people, DemoUnits units) {
        this.keep = keep;
        this.load = load;
        this.people = people;
        this.units = units;
    }

    void make(Map<String, Officer> officers) {
        for (var plan : DemoFiles.read("ke-hoach.yaml", Listed.class).plans()) {
            make(plan, all(officers, plan.officer()), all(officers, plan.leader()));
        }
    }

    private void make(Made plan, Officer officer, Officer leader) {
        var end = LocalDate.of(plan.year(), 12, 31);
        var unit = units.place(plan.unit(), plan.districtOf(), end);
        var body = body(officer, unit, end);
        var kept = keep.handle(officer, plan.file(), DemoFiles.text("ke-hoach/" + plan.file()));
        var id =
                load.handle(
                        officer,
                        leader,
                        new LoadPaperPlan.Whole(
                                unit,
                                plan.year(),
                                plan.set(),
                                body,
                                kept,
                                plan.corrections(),
                                signer(officer, body, end),
                                plan.number(),
                                plan.signed()));
        var give = plan.give();
        if (give != null) {
            load.give(officer, id, give);
        }
    }

    /** Each locality has one body, the one that issued its paper. */
    private Body body(Officer officer, Unit unit, LocalDate day) {
        return people.bodies(officer.scope(), unit.id(), day).getFirst();
    }

    private @Nullable Signer signer(Officer officer, Body body, LocalDate day) {
        return people.signers(officer.scope(), body.id(), day).stream().findFirst().orElse(null);
    }

    /** Whoever made the world may do what the account may, on every day. */
    private static Officer all(Map<String, Officer> officers, String account) {
        var officer = Objects.requireNonNull(officers.get(account), account);
        return new Officer(
                officer.accountId(),
                officer.username(),
                officer.fullName(),
                officer.roleName(),
                officer.scope(),
                EnumSet.allOf(Permission.class));
    }
}

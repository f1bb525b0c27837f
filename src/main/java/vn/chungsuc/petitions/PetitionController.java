package vn.chungsuc.petitions;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.petitions.view.PetitionFormPage;
import vn.chungsuc.petitions.view.PetitionPage;
import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.TypedForm;
import vn.chungsuc.shared.Vi;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One petition: raised, and every turn of its way. */
@Controller
class PetitionController {

    /** The turns, as addresses name them. */
    private static final Map<String, Turn.Kind> TURNS =
            Map.of(
                    "tiep-nhan", Turn.Kind.RECEIVED,
                    "tra-loi", Turn.Kind.ANSWERED,
                    "chuyen-len", Turn.Kind.PASSED,
                    "gui-lai", Turn.Kind.REOPENED,
                    "rut", Turn.Kind.WITHDRAWN);

    private final PetitionQueries queries;
    private final PetitionForm forms;
    private final RaisePetition raise;
    private final MovePetition move;
    private final CriteriaSets sets;
    private final Clock clock;

    PetitionController(
            PetitionQueries queries,
            PetitionForm forms,
            RaisePetition raise,
            MovePetition move,
            CriteriaSets sets,
            Clock clock) {
        this.queries = queries;
        this.forms = forms;
        this.raise = raise;
        this.move = move;
        this.sets = sets;
        this.clock = clock;
    }

    /** Another module may lead here with fields filled in, as the form names them. */
    @GetMapping("/kien-nghi/moi")
    String blank(@RequestParam Map<String, String> given, Officer officer, Model model) {
        officer.require(Permission.ASSIGN_TASKS);
        var typed = new HashMap<>(given);
        typed.putIfAbsent("day", Vi.date(LocalDate.now(clock)));
        return form(null, officer, new TypedForm(typed), model);
    }

    @PostMapping("/kien-nghi/moi")
    String raise(
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.ASSIGN_TASKS);
        var form = new TypedForm(typed);
        var petition = forms.read(officer, form);
        if (petition == null) {
            response.setStatus(422);
            return form(null, officer, form, model);
        }
        return "redirect:/kien-nghi/" + raise.handle(officer, petition);
    }

    @GetMapping("/kien-nghi/{id:\\d+}/sua")
    String change(@PathVariable long id, Officer officer, Model model) {
        officer.require(Permission.ASSIGN_TASKS);
        var petition = own(officer, id);
        return form(id, officer, new TypedForm(PetitionForm.fields(petition)), model);
    }

    @PostMapping("/kien-nghi/{id:\\d+}/sua")
    String change(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.ASSIGN_TASKS);
        own(officer, id);
        var form = new TypedForm(typed);
        var petition = forms.read(officer, form);
        if (petition == null) {
            response.setStatus(422);
            return form(id, officer, form, model);
        }
        raise.handle(officer, id, form.version(), petition);
        return "redirect:/kien-nghi/" + id;
    }

    @GetMapping("/kien-nghi/{id:\\d+}")
    String page(@PathVariable long id, Officer officer, Model model) {
        officer.require(Permission.READ);
        return show(id, officer, TypedForm.blank(), model);
    }

    @PostMapping("/kien-nghi/{id:\\d+}/buoc/{turn}")
    String turn(
            @PathVariable long id,
            @PathVariable String turn,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.ASSIGN_TASKS);
        var kind = TURNS.get(turn);
        if (kind == null) {
            throw new NotFound();
        }
        var petition = queries.require(officer.scope(), id, LocalDate.now(clock));
        if (!petition.own() && !petition.here()) {
            throw new Forbidden();
        }
        var form = new TypedForm(typed);
        var read = forms.move(officer, petition, kind, form);
        if (read == null) {
            response.setStatus(422);
            return show(id, officer, form, model);
        }
        move.handle(officer, id, kind, read);
        return "redirect:/kien-nghi/" + id;
    }

    private Petition own(Officer officer, long id) {
        var petition = queries.require(officer.scope(), id, LocalDate.now(clock));
        if (!petition.own()) {
            throw new Forbidden();
        }
        return petition;
    }

    private String form(@Nullable Long id, Officer officer, TypedForm form, Model model) {
        var today = LocalDate.now(clock);
        model.addAttribute(
                "page",
                new PetitionFormPage(
                        id, form, queries.addressees(officer.scope(), today), sets.all()));
        return "petitions/petitionForm";
    }

    private String show(long id, Officer officer, TypedForm form, Model model) {
        var today = LocalDate.now(clock);
        var petition = queries.require(officer.scope(), id, today);
        var may = officer.may(Permission.ASSIGN_TASKS);
        var open = EnumSet.noneOf(Turn.Kind.class);
        for (var kind : TURNS.values()) {
            var raisers = kind == Turn.Kind.REOPENED || kind == Turn.Kind.WITHDRAWN;
            if (may
                    && (raisers ? petition.own() : petition.here())
                    && MovePetition.fits(petition.state(), kind)) {
                open.add(kind);
            }
        }
        model.addAttribute(
                "page",
                new PetitionPage(
                        petition,
                        queries.turns(officer.scope(), id),
                        open,
                        open.contains(Turn.Kind.PASSED)
                                ? queries.addressees(officer.scope(), today)
                                : List.of(),
                        may
                                && petition.own()
                                && (petition.state() == PetitionState.SENT
                                        || petition.state() == PetitionState.OUTSIDE),
                        form));
        return "petitions/petitionPage";
    }
}

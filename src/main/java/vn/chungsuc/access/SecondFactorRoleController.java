package vn.chungsuc.access;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Which roles must have a second step: whoever runs the installation says so, for all units. */
@Controller
@RequestMapping(SecondFactorRoleController.PATH)
class SecondFactorRoleController {

    static final String PATH = "/quan-tri/hai-buoc";

    private final SecondFactorRoles roles;
    private final DemandSecondFactor demand;
    private final Remembered remembered;
    private final Clock clock;

    SecondFactorRoleController(
            SecondFactorRoles roles,
            DemandSecondFactor demand,
            Remembered remembered,
            Clock clock) {
        this.roles = roles;
        this.demand = demand;
        this.remembered = remembered;
        this.clock = clock;
    }

    @GetMapping
    String page(@RequestParam(defaultValue = "") String luu, Officer officer, Model model) {
        officer.require(Permission.OPERATE);
        model.addAttribute("roles", roles.list(LocalDate.now(clock)));
        model.addAttribute("saved", !luu.isEmpty());
        return "access/secondFactorRolesPage";
    }

    @PostMapping
    String save(@RequestParam(defaultValue = "") List<String> role, Officer officer) {
        officer.require(Permission.OPERATE);
        demand.handle(officer, Set.copyOf(role));
        remembered.forgetAll();
        return "redirect:" + PATH + "?luu=1";
    }
}

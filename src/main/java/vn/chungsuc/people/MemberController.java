package vn.chungsuc.people;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The seats of a body. */
@Controller
@RequestMapping("/to-chuc/{id:\\d+}/thanh-vien")
class MemberController {

    private final BodyPages pages;
    private final MemberQueries members;
    private final SaveMember saveMember;
    private final Clock clock;

    MemberController(BodyPages pages, MemberQueries members, SaveMember saveMember, Clock clock) {
        this.pages = pages;
        this.members = members;
        this.saveMember = saveMember;
        this.clock = clock;
    }

    @PostMapping
    String add(
            @PathVariable int id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.MANAGE_PEOPLE);
        pages.mustBeOwn(officer, id);
        var form = new PeopleForm(typed);
        var seat = form.member();
        if (!form.faults().isEmpty()) {
            return again(officer, id, form.faults(), typed, model, response);
        }
        try {
            saveMember.handle(officer, id, seat);
        } catch (Refused said) {
            return again(
                    officer,
                    id,
                    List.of(new Fault("memberFrom", said.sentence())),
                    typed,
                    model,
                    response);
        }
        return "redirect:/to-chuc/" + id + "#thanh-vien";
    }

    @PostMapping("/{member:\\d+}/thoi")
    String end(
            @PathVariable int id,
            @PathVariable int member,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.MANAGE_PEOPLE);
        pages.mustBeOwn(officer, id);
        var seat = members.member(officer.scope(), member, LocalDate.now(clock));
        if (seat.bodyId() != id) {
            throw new NotFound();
        }
        var last = new PeopleForm(typed).day("lastDay", true);
        var field = "thoi-" + member;
        if (last == null || last.isBefore(seat.validFrom())) {
            var fault =
                    new Fault(
                            field,
                            tr("Ghi ngày cuối giữ chức, ví dụ 30/06/2025, không trước ngày đầu."));
            return again(officer, id, List.of(fault), typed, model, response);
        }
        try {
            saveMember.handle(officer, member, last);
        } catch (Refused said) {
            var fault = new Fault(field, said.sentence());
            return again(officer, id, List.of(fault), typed, model, response);
        }
        return "redirect:/to-chuc/" + id + "#thanh-vien";
    }

    private String again(
            Officer officer,
            int id,
            List<Fault> faults,
            Map<String, String> typed,
            Model model,
            HttpServletResponse response) {
        response.setStatus(422);
        model.addAttribute("page", pages.of(officer, id, faults, typed));
        return "people/bodyPage";
    }
}

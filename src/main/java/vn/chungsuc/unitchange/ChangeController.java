package vn.chungsuc.unitchange;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import vn.chungsuc.files.Download;
import vn.chungsuc.files.Files;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One list of changes: looked through, applied with its resolution, taken back. */
@Controller
@RequestMapping("/don-vi/thay-doi/{id:\\d+}")
class ChangeController {

    private final ListQueries lists;
    private final ChangePages pages;
    private final Plans plans;
    private final ApplyList applyList;
    private final UndoList undoList;
    private final DropList dropList;
    private final Files files;

    ChangeController(
            ListQueries lists,
            ChangePages pages,
            Plans plans,
            ApplyList applyList,
            UndoList undoList,
            DropList dropList,
            Files files) {
        this.lists = lists;
        this.pages = pages;
        this.plans = plans;
        this.applyList = applyList;
        this.undoList = undoList;
        this.dropList = dropList;
        this.files = files;
    }

    @GetMapping
    String page(
            @PathVariable int id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int trang,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        officer.require(Permission.MANAGE_UNITS);
        var list = lists.require(officer.scope(), id);
        model.addAttribute(
                "page", pages.page(officer, list, q.strip(), trang, Map.of(), List.of(), request));
        return "unitchange/changePage";
    }

    @GetMapping("/xlsx")
    void xlsx(@PathVariable int id, Officer officer, HttpServletResponse response)
            throws IOException {
        officer.require(Permission.MANAGE_UNITS);
        var list = lists.require(officer.scope(), id);
        if (list.draft()) {
            var plan = plans.of(officer, list);
            ChangeXlsx.one(response, list, Plans.told(plan), plan, plans.impact(plan));
        } else {
            ChangeXlsx.one(response, list, Objects.requireNonNull(list.told()), null, List.of());
        }
    }

    @GetMapping("/van-ban")
    ResponseEntity<byte[]> scan(@PathVariable int id, Officer officer) {
        officer.require(Permission.MANAGE_UNITS);
        var act = lists.require(officer.scope(), id).act();
        if (act == null || act.scan() == null) {
            throw new NotFound();
        }
        return Download.of(files.require(act.scan()), files.bytes(act.scan()));
    }

    @PostMapping("/ap-dung")
    String apply(
            @PathVariable int id,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "ban-quet", required = false) @Nullable MultipartFile scan,
            Officer officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        officer.require(Permission.MANAGE_UNITS);
        var list = lists.require(officer.scope(), id);
        var form = new ResolutionForm(typed, scan);
        var resolution = form.read(list.day());
        if (resolution != null) {
            applyList.handle(officer, id, resolution, typed.getOrDefault("da-xem", ""));
            return "redirect:" + list.path();
        }
        return again(list, typed, form.faults(), officer, request, response, model);
    }

    private String again(
            ChangeList list,
            Map<String, String> typed,
            List<Fault> faults,
            Officer officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setStatus(422);
        model.addAttribute("page", pages.page(officer, list, "", 1, typed, faults, request));
        return "unitchange/changePage";
    }

    @PostMapping("/bo")
    String drop(@PathVariable int id, Officer officer) {
        dropList.handle(officer, id);
        return "redirect:/don-vi/thay-doi";
    }

    @PostMapping("/hoan-tac")
    String undo(
            @PathVariable int id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        officer.require(Permission.MANAGE_UNITS);
        var list = lists.require(officer.scope(), id);
        var reason = typed.getOrDefault("ly-do", "").strip();
        if (!list.applied()) {
            throw new Refused(tr("Danh sách này không còn hiệu lực để hoàn tác."));
        }
        if (reason.isEmpty() || reason.length() > 500) {
            var fault = new Fault("ly-do", tr("Ghi lý do hoàn tác, không quá 500 chữ."));
            return again(list, typed, List.of(fault), officer, request, response, model);
        }
        undoList.handle(officer, id, reason);
        return "redirect:" + list.path();
    }
}

package vn.chungsuc.quickreport;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.documents.Finding;
import vn.chungsuc.documents.RegisterDocument;
import vn.chungsuc.documents.Registration;
import vn.chungsuc.documents.WaiveFindings;
import vn.chungsuc.quickreport.view.QuickPage.Panel;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One month's report from its freezing to its number and its hand-in. */
@Controller
@RequestMapping("/bao-cao/nhanh/{id:\\d+}")
class SendQuickReportController {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final QuickDesk desk;
    private final QuickPages pages;
    private final FreezeQuickReport freeze;
    private final WaiveFindings waive;
    private final RegisterDocument register;

    SendQuickReportController(
            QuickDesk desk,
            QuickPages pages,
            FreezeQuickReport freeze,
            WaiveFindings waive,
            RegisterDocument register) {
        this.desk = desk;
        this.pages = pages;
        this.freeze = freeze;
        this.waive = waive;
        this.register = register;
    }

    /** Lets findings of the checker stand, with a reason. */
    @PostMapping("/giai-trinh")
    String waive(
            @PathVariable long id,
            @RequestParam(defaultValue = "") List<String> finding,
            @RequestParam(defaultValue = "") String waiver,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.FREEZE_DOCUMENTS);
        var known =
                desk.lay(officer.scope(), id).findings().stream()
                        .filter(one -> one.waivable() && finding.contains(one.key()))
                        .map(Finding::key)
                        .toList();
        if (waiver.isBlank() || known.isEmpty()) {
            var fault =
                    waiver.isBlank()
                            ? new Fault("waiver", tr("Viết một câu giải trình."))
                            : new Fault("finding", tr("Chọn ít nhất một phát hiện."));
            var typed = Map.of("waiver", waiver);
            return refused(id, officer, List.of(fault), typed, model, response);
        }
        waive.handle(officer, id, known, waiver.strip());
        return "redirect:/bao-cao/nhanh/" + id;
    }

    @PostMapping("/lan-chot")
    String freeze(@PathVariable long id, Officer officer) {
        freeze.freeze(officer, id);
        return "redirect:/bao-cao/nhanh/" + id;
    }

    @PostMapping("/lan-nop")
    String handIn(@PathVariable long id, Officer officer) {
        freeze.handIn(officer, id);
        return "redirect:/bao-cao/nhanh/" + id;
    }

    @PostMapping("/lan-sua")
    String revise(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Officer officer) {
        freeze.revise(officer, id, reason.strip());
        return "redirect:/bao-cao/nhanh/" + id;
    }

    @PostMapping("/so")
    String number(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.REGISTER_DOCUMENTS);
        var number = typed.getOrDefault("number", "").strip();
        var date = day(typed.getOrDefault("date", ""));
        var signer = typed.getOrDefault("signerName", "").strip();
        var faults = faults(number, date, signer);
        if (!faults.isEmpty() || date == null) {
            return refused(id, officer, faults, typed, model, response);
        }
        try {
            var knowingly = typed.containsKey("knowingly");
            var as = new Registration(Integer.parseInt(number), date, signer, null, knowingly);
            register.handle(officer, id, as);
        } catch (RegisterDocument.NumberTaken taken) {
            faults.add(new Fault("number", taken.sentence()));
            return refused(id, officer, faults, typed, model, response);
        }
        return "redirect:/bao-cao/nhanh/" + id;
    }

    private static List<Fault> faults(
            String number, @org.jspecify.annotations.Nullable LocalDate date, String signer) {
        var faults = new ArrayList<Fault>();
        if (!number.matches("[1-9]\\d{0,6}")) {
            faults.add(new Fault("number", tr("Số văn bản là số nguyên dương, ví dụ 47.")));
        }
        if (date == null) {
            faults.add(new Fault("date", tr("Viết ngày ký như 15/11/2026.")));
        }
        if (signer.isEmpty()) {
            faults.add(new Fault("signerName", tr("Ghi họ tên người đã ký.")));
        }
        return faults;
    }

    private static @org.jspecify.annotations.Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip(), DAY);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private String refused(
            long id,
            Officer officer,
            List<Fault> faults,
            Map<String, String> typed,
            Model model,
            HttpServletResponse response) {
        response.setStatus(422);
        var laid = desk.lay(officer.scope(), id);
        model.addAttribute("page", pages.page(officer, laid, Panel.empty(), faults, typed));
        return "quickreport/page";
    }
}

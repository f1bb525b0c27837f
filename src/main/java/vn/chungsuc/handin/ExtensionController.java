package vn.chungsuc.handin;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
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
import vn.chungsuc.shared.TypedDay;
import vn.chungsuc.shared.Vi;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A later due day: asked for by the unit, given or refused by the receiver. */
@Controller
@RequestMapping("/bao-cao/nop/{id:\\d+}")
class ExtensionController {

    private final ObligationQueries obligations;
    private final ObligationPages pages;
    private final AskExtension ask;
    private final ExtendDue extend;
    private final RefuseExtension refuse;
    private final Clock clock;

    ExtensionController(
            ObligationQueries obligations,
            ObligationPages pages,
            AskExtension ask,
            ExtendDue extend,
            RefuseExtension refuse,
            Clock clock) {
        this.obligations = obligations;
        this.pages = pages;
        this.ask = ask;
        this.extend = extend;
        this.refuse = refuse;
        this.clock = clock;
    }

    @PostMapping("/xin-gia-han")
    String ask(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String askDue,
            @RequestParam(defaultValue = "") String askWhy,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var owed = require(officer, id);
        if (!AskExtension.may(officer, owed)) {
            throw new NotFound();
        }
        var day = TypedDay.of(askDue);
        var reason = reason(askWhy, tr("Viết lý do xin gia hạn: nơi nhận cần biết để quyết định."));
        var faults = faults("askDue", notToAskFor(owed, day, askDue), "askWhy", reason);
        if (day == null || !faults.isEmpty()) {
            var typed = Map.of("askDue", askDue, "askWhy", askWhy);
            return pages.refused(id, officer, faults, typed, model, response);
        }
        ask.handle(officer, id, day, askWhy.strip());
        return "redirect:" + owed.path();
    }

    private @Nullable String notToAskFor(Obligation owed, @Nullable LocalDate day, String typed) {
        var words = AskExtension.inTheWay(owed);
        if (words == null) {
            words = notLater(owed, day, typed);
        }
        return words == null && day != null && day.isBefore(LocalDate.now(clock))
                ? tr("Ngày này đã qua. Xin đến hôm nay hoặc một ngày sau.")
                : words;
    }

    @PostMapping("/gia-han")
    String extend(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "") String why,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.RECEIVE_REPORTS);
        var owed = require(officer, id);
        var day = TypedDay.of(due);
        var reason = reason(why, tr("Viết một câu vì sao gia hạn."));
        var faults = faults("due", notLater(owed, day, due), "why", reason);
        if (day == null || !faults.isEmpty()) {
            var typed = Map.of("due", due, "why", why);
            return pages.refused(id, officer, faults, typed, model, response);
        }
        extend.handle(officer, id, day, why.strip());
        return "redirect:" + owed.path();
    }

    @PostMapping("/khong-gia-han")
    String refuse(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String refusal,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.RECEIVE_REPORTS);
        var owed = require(officer, id);
        var words = reason(refusal, tr("Viết vì sao không gia hạn: đơn vị cần biết."));
        if (words != null) {
            var faults = List.of(new Fault("refusal", words));
            var typed = Map.of("refusal", refusal);
            return pages.refused(id, officer, faults, typed, model, response);
        }
        refuse.handle(officer, id, refusal.strip());
        return "redirect:" + owed.path();
    }

    private Obligation require(Officer officer, long id) {
        return obligations.require(officer.scope(), id, LocalDate.now(clock));
    }

    /** What is wrong with a day that should be after the due day; null: nothing. */
    private static @Nullable String notLater(
            Obligation owed, @Nullable LocalDate day, String typed) {
        if (day == null) {
            return TypedDay.fault(typed);
        }
        return day.isAfter(owed.due())
                ? null
                : tr("Hạn mới phải sau hạn đang có, %s.", Vi.date(owed.due()));
    }

    private static List<Fault> faults(
            String dayField, @Nullable String day, String whyField, @Nullable String why) {
        var faults = new ArrayList<Fault>();
        if (day != null) {
            faults.add(new Fault(dayField, day));
        }
        if (why != null) {
            faults.add(new Fault(whyField, why));
        }
        return faults;
    }

    private static @Nullable String reason(String typed, String whenBlank) {
        if (typed.isBlank()) {
            return whenBlank;
        }
        return typed.length() > ObligationController.LONGEST
                ? tr("Lý do dài quá %d chữ; viết gọn lại.", ObligationController.LONGEST)
                : null;
    }
}

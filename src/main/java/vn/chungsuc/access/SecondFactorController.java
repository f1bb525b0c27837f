package vn.chungsuc.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.access.ChangeSecondFactor.Change;
import vn.chungsuc.access.SecondFactorStore.Factor;
import vn.chungsuc.access.view.SecondFactorPage;
import vn.chungsuc.access.view.SecondFactorPage.Offer;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

/** One's own second step: taken into use, recovery codes, given up. */
@Controller
@RequestMapping(SecondFactorController.PATH)
class SecondFactorController {

    static final String PATH = "/tai-khoan/hai-buoc";

    private final SecondFactorStore store;
    private final ChangeSecondFactor change;
    private final Sessions sessions;
    private final Remembered remembered;
    private final Clock clock;

    SecondFactorController(
            SecondFactorStore store,
            ChangeSecondFactor change,
            Sessions sessions,
            Remembered remembered,
            Clock clock) {
        this.store = store;
        this.change = change;
        this.sessions = sessions;
        this.remembered = remembered;
        this.clock = clock;
    }

    @GetMapping
    String page(Officer officer, Model model) {
        return page(officer, List.of(), List.of(), model);
    }

    private String page(Officer officer, List<String> codes, List<Fault> faults, Model model) {
        var factor = store.find(officer.accountId()).orElse(null);
        model.addAttribute(
                "page",
                new SecondFactorPage(
                        store.asked(officer.accountId(), LocalDate.now(clock)),
                        factor == null ? null : factor.confirmedAt(),
                        offer(officer, factor),
                        factor == null ? 0 : store.codesLeft(factor.id()),
                        codes,
                        faults));
        return "access/secondFactorPage";
    }

    private static @Nullable Offer offer(Officer officer, @Nullable Factor factor) {
        if (factor == null || factor.confirmedAt() != null) {
            return null;
        }
        var secret = factor.secret();
        return secret == null
                ? null
                : new Offer(
                        RecoveryCodes.grouped(TimeCodes.key(secret), " "),
                        QrPicture.of(TimeCodes.address(secret, officer.username())));
    }

    /** A key for the app; it counts once a code has come back. */
    @PostMapping("/khoa-moi")
    String offer(Officer officer) {
        store.offer(officer.accountId(), TimeCodes.newSecret(), OffsetDateTime.now(clock));
        return "redirect:" + PATH;
    }

    @PostMapping
    String confirm(
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code,
            Officer officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var factor = store.find(officer.accountId()).filter(one -> one.confirmedAt() == null);
        return factor.isEmpty()
                ? "redirect:" + PATH
                : change(
                        Change.CONFIRM,
                        factor.get(),
                        password,
                        code,
                        officer,
                        request,
                        response,
                        model);
    }

    /** New recovery codes; those not used yet stop working. */
    @PostMapping("/ma-du-phong")
    String newCodes(
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code,
            Officer officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return inUse(Change.NEW_CODES, password, code, officer, request, response, model);
    }

    /** Second steps that are over: adding one's own gives it up. */
    @PostMapping("/da-tat")
    String end(
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code,
            Officer officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return inUse(Change.END, password, code, officer, request, response, model);
    }

    private String inUse(
            Change wanted,
            String password,
            String code,
            Officer officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var factor = store.inUse(officer.accountId());
        return factor.isEmpty()
                ? "redirect:" + PATH
                : change(wanted, factor.get(), password, code, officer, request, response, model);
    }

    private String change(
            Change wanted,
            Factor factor,
            String password,
            String code,
            Officer officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var session = Objects.requireNonNull(sessions.find(request));
        var result = change.handle(officer, session, factor, wanted, password, code);
        if (!result.faults().isEmpty()) {
            response.setStatus(422);
            return page(officer, List.of(), result.faults(), model);
        }
        remembered.forget(officer.accountId());
        return wanted == Change.END
                ? "redirect:" + PATH
                : page(officer, result.codes(), List.of(), model);
    }
}

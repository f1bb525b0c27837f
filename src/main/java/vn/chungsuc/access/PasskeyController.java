package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.access.PasskeyDoorController.Said;
import vn.chungsuc.access.PasskeyDoorController.Sent;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Refused;

import java.io.IOException;
import java.util.Objects;

/** One's own passkeys: added, taken away. */
@Controller
@RequestMapping("/tai-khoan/khoa-truy-cap")
class PasskeyController {

    private static final String BACK = "/tai-khoan#khoa-truy-cap";

    private final PasskeyAttempts attempts;
    private final Passkeys passkeys;
    private final AddPasskey add;
    private final RemovePasskey remove;
    private final Sessions sessions;

    PasskeyController(
            PasskeyAttempts attempts,
            Passkeys passkeys,
            AddPasskey add,
            RemovePasskey remove,
            Sessions sessions) {
        this.attempts = attempts;
        this.passkeys = passkeys;
        this.add = add;
        this.remove = remove;
        this.sessions = sessions;
    }

    /** A challenge for an authenticator that is to make a key. */
    @PostMapping("/thu-thach")
    ResponseEntity<?> challenge(Officer officer, HttpServletRequest request) {
        var owner = Objects.requireNonNull(SignedIn.current());
        var home = passkeys.home(request).orElse(null);
        if (home == null) {
            return PasskeyDoorController.said(HttpStatus.CONFLICT, noHome());
        }
        try {
            add.requireRoom(owner);
        } catch (Refused no) {
            return PasskeyDoorController.said(HttpStatus.UNPROCESSABLE_CONTENT, no.sentence());
        }
        var challenge = Passkeys.challenge();
        return ResponseEntity.ok(
                attempts.asked(
                        officer.accountId(), challenge, passkeys.creation(home, owner, challenge)));
    }

    @PostMapping
    ResponseEntity<Said> add(Officer officer, HttpServletRequest request) throws IOException {
        var owner = Objects.requireNonNull(SignedIn.current());
        var home = passkeys.home(request).orElse(null);
        var sent = Sent.read(request);
        var attempt =
                attempts.take(sent.attempt())
                        .filter(one -> Objects.equals(one.accountId(), officer.accountId()));
        if (home == null || attempt.isEmpty()) {
            return PasskeyDoorController.said(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    home == null ? noHome() : PasskeyDoorController.late());
        }
        try {
            add.handle(
                    home, owner, attempt.get().challenge(), sent.credential(), sent.text("label"));
        } catch (Refused no) {
            return PasskeyDoorController.said(HttpStatus.UNPROCESSABLE_CONTENT, no.sentence());
        }
        return ResponseEntity.ok(new Said("", BACK));
    }

    static String noHome() {
        return tr(
                "Khóa truy cập chỉ dùng được khi mở phần mềm bằng tên miền qua HTTPS. Báo người"
                        + " quản trị máy chủ.");
    }

    @PostMapping("/da-go")
    String remove(@RequestParam int id, Officer officer) {
        remove.handle(officer, id);
        return "redirect:" + BACK;
    }

    /** Locks this session; its owner opens it again by whichever way, and is proven then. */
    @PostMapping("/xac-nhan")
    String prove(Officer officer, HttpServletRequest request) {
        sessions.lock(request);
        return "redirect:/dang-nhap?vi=xac-nhan&next=/tai-khoan";
    }
}

package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.access.view.OwnPage.TokenForm;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;

/** What one changes on one's own page; what this server remembers of it is forgotten at once. */
@Component
class OwnChanges {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final SwitchRole switchRole;
    private final CloseSession closeSession;
    private final CreateToken createToken;
    private final RevokeToken revokeToken;
    private final Remembered remembered;
    private final Clock clock;

    OwnChanges(
            SwitchRole switchRole,
            CloseSession closeSession,
            CreateToken createToken,
            RevokeToken revokeToken,
            Remembered remembered,
            Clock clock) {
        this.switchRole = switchRole;
        this.closeSession = closeSession;
        this.createToken = createToken;
        this.revokeToken = revokeToken;
        this.remembered = remembered;
        this.clock = clock;
    }

    void actAs(Officer officer, Session session, int assignment) {
        switchRole.handle(officer, session, assignment);
        remembered.forget(officer.accountId());
    }

    void closeSession(Officer officer, long number) {
        closeSession.handle(officer, number);
        remembered.forget(officer.accountId());
    }

    List<Fault> faults(TokenForm form) {
        var faults = new ArrayList<Fault>();
        if (form.name().isEmpty() || form.name().length() > 80) {
            faults.add(new Fault("name", tr("Đặt tên cho mã, dài không quá 80 ký tự.")));
        }
        if (!form.expires().isEmpty()) {
            var expires = date(form.expires());
            if (expires == null) {
                faults.add(
                        new Fault("expires", tr("Viết ngày theo mẫu 31/12/2026, hoặc để trống.")));
            } else if (!expires.isAfter(LocalDate.now(clock))) {
                faults.add(new Fault("expires", tr("Ngày hết hạn phải sau hôm nay.")));
            }
        }
        return faults;
    }

    String createToken(Officer officer, TokenForm form) {
        return createToken.handle(
                officer.accountId(),
                officer.username(),
                form.assignment(),
                form.name(),
                date(form.expires()));
    }

    void revokeToken(Officer officer, int token) {
        revokeToken.handle(officer, token);
        remembered.forget(officer.accountId());
    }

    static @Nullable LocalDate date(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed, DATE);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}

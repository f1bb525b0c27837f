package vn.chungsuc.operations;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

import vn.chungsuc.files.CheckStoredBytes;
import vn.chungsuc.files.MoveBytes;
import vn.chungsuc.journal.JournalChain;
import vn.chungsuc.journal.VerifyJournal;
import vn.chungsuc.operations.view.Installed;
import vn.chungsuc.shared.DailyMail;
import vn.chungsuc.shared.MenuEntry;
import vn.chungsuc.shared.Mode;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

@Controller
class AdministrationController {

    private final InstallationStore store;
    private final JournalChain chain;
    private final VerifyJournal verify;
    private final CheckStoredBytes files;
    private final MoveBytes move;
    private final DailyMail mail;
    private final String version;
    private final Mode mode;

    AdministrationController(
            InstallationStore store,
            JournalChain chain,
            VerifyJournal verify,
            CheckStoredBytes files,
            MoveBytes move,
            DailyMail mail,
            @Value("${chungsuc.version}") String version,
            @Value("${chungsuc.mode}") String mode) {
        this.store = store;
        this.chain = chain;
        this.verify = verify;
        this.files = files;
        this.move = move;
        this.mail = mail;
        this.version = version;
        this.mode = Mode.of(mode);
    }

    @Bean
    static MenuEntry administrationEntry() {
        return new MenuEntry(
                MenuEntry.Part.ADMIN, 80, "Vận hành", "/quan-tri", null, Permission.OPERATE);
    }

    @GetMapping("/quan-tri")
    String page(Officer officer, Model model) {
        officer.require(Permission.OPERATE);
        model.addAttribute("installed", installed());
        return "operations/administrationPage";
    }

    /** Reads the whole chain; nothing changes, but it is work worth a button. */
    @PostMapping("/quan-tri/nhat-ky/lan-soat")
    String verify(
            Officer officer,
            Model model,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        officer.require(Permission.OPERATE);
        var finding = verify.verify();
        model.addAttribute("finding", finding);
        if (htmx != null) {
            return "operations/finding";
        }
        model.addAttribute("installed", installed());
        return "operations/administrationPage";
    }

    /** What today's e-mail has not reached is tried at once. */
    @PostMapping("/quan-tri/thu/gui-lai")
    String sendMail(Officer officer) {
        officer.require(Permission.OPERATE);
        mail.send();
        return "redirect:/quan-tri#thu";
    }

    private Installed installed() {
        var backup = store.lastBackup();
        var journal = chain.state();
        return new Installed(
                version,
                tr(mode == Mode.DEMO ? "bản trình diễn" : "cơ quan dùng thật"),
                words(Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime())),
                String.format(Locale.of("vi"), "%,d MB", store.bytes() >> 20),
                store.server(),
                backup.map(InstallationStore.LastBackup::at).orElse(null),
                backup.map(InstallationStore.LastBackup::place).orElse(null),
                journal.sealed(),
                journal.pending(),
                journal.head(),
                files.last().map(this::stored).orElse(null),
                move.state().map(AdministrationController::outside).orElse(null),
                mail.today());
    }

    private Installed.Stored stored(CheckStoredBytes.LastCheck last) {
        return new Installed.Stored(
                last.endedAt(),
                last.contents(),
                last.bytes() >> 20,
                last.damaged() == 0 ? List.of() : files.damagedNames(),
                last.unread());
    }

    private static Installed.Outside outside(MoveBytes.Outside store) {
        return new Installed.Outside(
                store.place(), store.outside(), store.inside(), store.back(), store.answers());
    }

    private static String words(Duration uptime) {
        return uptime.toDays() > 0
                ? tr("%d ngày %d giờ", uptime.toDays(), uptime.toHoursPart())
                : tr("%d giờ %d phút", uptime.toHours(), uptime.toMinutesPart());
    }
}

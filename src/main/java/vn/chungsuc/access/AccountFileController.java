package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import vn.chungsuc.access.view.AccountFilePage;
import vn.chungsuc.access.view.AccountFilePage.Made;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.SpreadsheetFile;
import vn.chungsuc.shared.UploadedWorkbook.Unfit;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;

/** Accounts from a spreadsheet: template, looking through, making, links to hand over once. */
@Controller
@RequestMapping("/quan-tri/tai-khoan-tu-tep")
class AccountFileController {

    private static final int LARGEST = 2 << 20;
    private static final int MOST_ROWS = 1001;
    private final BroughtLists files;
    private final AccountPlan plan;
    private final AccountTemplate template;
    private final CreateAccounts createAccounts;
    private final Clock clock;

    AccountFileController(
            BroughtLists files,
            AccountPlan plan,
            AccountTemplate template,
            CreateAccounts createAccounts,
            Clock clock) {
        this.files = files;
        this.plan = plan;
        this.template = template;
        this.createAccounts = createAccounts;
        this.clock = clock;
    }

    @GetMapping
    String form(Officer officer, Model model) {
        officer.require(Permission.MANAGE_ACCOUNTS);
        return page(null, "", null, List.of(), officer, model);
    }

    @GetMapping("/mau.xlsx")
    void template(Officer officer, HttpServletResponse response) throws IOException {
        officer.require(Permission.MANAGE_ACCOUNTS);
        template.answer(officer, response);
    }

    private String page(
            @Nullable Integer id,
            String name,
            @Nullable String fault,
            List<SpreadsheetFile.Line> lines,
            Officer officer,
            Model model) {
        var planned = plan.of(officer, lines).stream().map(AccountPlan.Planned::line).toList();
        model.addAttribute("page", new AccountFilePage(id, name, planned, fault, List.of()));
        return "access/accountFilePage";
    }

    @PostMapping
    String preview(
            @RequestParam("tep") MultipartFile file,
            Officer officer,
            Model model,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.MANAGE_ACCOUNTS);
        var name = String.valueOf(file.getOriginalFilename());
        try {
            var lines = read(file);
            var id =
                    files.keep(
                            officer.accountId(),
                            BroughtLists.Purpose.ACCOUNTS,
                            name,
                            sha256(file.getBytes()),
                            lines,
                            OffsetDateTime.now(clock));
            return "redirect:/quan-tri/tai-khoan-tu-tep/" + id;
        } catch (Unfit said) {
            response.setStatus(422);
            return page(null, name, said.sentence(), List.of(), officer, model);
        }
    }

    private static List<SpreadsheetFile.Line> read(MultipartFile file) throws IOException {
        if (file.isEmpty()) {
            throw new Unfit(tr("Chọn một tệp .xlsx theo mẫu."));
        }
        if (file.getSize() > LARGEST) {
            throw new Unfit(tr("Tệp lớn quá 2 MB, không phải danh sách tài khoản."));
        }
        var lines = SpreadsheetFile.rows(file.getBytes(), MOST_ROWS, AccountPlan.COLUMNS.size());
        var header = lines.isEmpty() ? List.<String>of() : lines.getFirst().cells();
        for (int at = 0; at < AccountPlan.COLUMNS.size() - 1; at++) {
            if (at >= header.size() || !header.get(at).equals(AccountPlan.COLUMNS.get(at))) {
                throw new Unfit(
                        tr(
                                "Dòng đầu phải là các cột của mẫu: %s.",
                                String.join(", ", AccountPlan.COLUMNS)));
            }
        }
        return lines;
    }

    @GetMapping("/{id:\\d+}")
    String preview(@PathVariable int id, Officer officer, Model model) {
        officer.require(Permission.MANAGE_ACCOUNTS);
        var kept =
                files.find(officer.accountId(), BroughtLists.Purpose.ACCOUNTS, id)
                        .orElseThrow(NotFound::new);
        return page(kept.made() ? null : id, kept.name(), null, kept.lines(), officer, model);
    }

    @PostMapping("/{id:\\d+}")
    String make(
            @PathVariable int id,
            Officer officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        officer.require(Permission.MANAGE_ACCOUNTS);
        var links = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        var made =
                createAccounts.handle(officer, id).stream()
                        .map(one ->
                                new Made(
                                        one.line().fullName(),
                                        one.line().username(),
                                        one.line().role(),
                                        one.line().unit(),
                                        links + "/dang-nhap/lien-ket/" + one.secret()))
                        .toList();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("page", new AccountFilePage(null, "", List.of(), null, made));
        return "access/accountFilePage";
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

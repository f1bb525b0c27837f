package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import vn.chungsuc.documents.CheckDocument.Checked;
import vn.chungsuc.documents.view.CheckForm;
import vn.chungsuc.files.Parcel;
import vn.chungsuc.files.Spool;
import vn.chungsuc.files.Unfit;
import vn.chungsuc.reader.Unreadable;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.MenuEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Spreadsheet;

import java.io.IOException;

/** A paper brought or pasted, read and checked at once; kept only when asked. */
@Controller
@RequestMapping("/van-ban/soat")
class CheckController {

    private static final int PAGE = 25;

    private final CheckDocument check;
    private final CheckPages pages;
    private final KeptCheckQueries queries;
    private final KeepCheck keep;

    CheckController(
            CheckDocument check, CheckPages pages, KeptCheckQueries queries, KeepCheck keep) {
        this.check = check;
        this.pages = pages;
        this.queries = queries;
        this.keep = keep;
    }

    @Bean
    static MenuEntry checkEntry() {
        return new MenuEntry(
                MenuEntry.Part.PAPERS, 33, "Soát văn bản", "/van-ban/soat", null, Permission.READ);
    }

    @GetMapping
    String form(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int trang,
            @RequestParam(defaultValue = "") String xep,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        officer.require(Permission.READ);
        model.addAttribute("form", CheckForm.EMPTY);
        return page(q.strip(), Math.clamp(trang, 1, 10_000) - 1, xep, officer, request, model);
    }

    private String page(
            String q,
            int page,
            String sort,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        var found = queries.search(officer.scope(), q, sort, page, PAGE);
        var total = found.isEmpty() ? 0 : found.getFirst().total();
        model.addAttribute("q", q);
        model.addAttribute("kept", found);
        model.addAttribute("listing", Listing.of(request, page, PAGE, total, sort));
        model.addAttribute("mayKeep", officer.may(Permission.DRAFT_DOCUMENTS));
        return "documents/checkPage";
    }

    @PostMapping
    String check(
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "loi", defaultValue = "") String words,
            @RequestParam(name = "ten", defaultValue = "") String name,
            Officer officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        officer.require(Permission.READ);
        try {
            var checked = read(file, words, name);
            model.addAttribute("form", CheckForm.of(checked.name(), checked.words()));
            model.addAttribute("checked", pages.of(checked));
            model.addAttribute("millis", checked.millis());
        } catch (Unreadable no) {
            refuse(no.getMessage(), words, response, model);
        }
        return page("", 0, "", officer, request, model);
    }

    /** What was read of it, as a workbook; nothing is kept. */
    @PostMapping("/so-lieu.xlsx")
    void workbook(
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "loi", defaultValue = "") String words,
            @RequestParam(name = "ten", defaultValue = "") String name,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        try {
            var checked = read(file, words, name);
            var found = CheckPages.findings(checked);
            Spreadsheet.answer(
                    response,
                    "so-lieu-trong-van-ban.xlsx",
                    book ->
                            CheckXlsx.write(
                                    book, checked.name(), CheckPages.facts(checked), found));
        } catch (Unreadable no) {
            response.sendError(422, no.getMessage());
        }
    }

    @PostMapping("/giu")
    String keep(
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "loi", defaultValue = "") String words,
            @RequestParam(name = "ten", defaultValue = "") String name,
            Officer officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        officer.require(Permission.DRAFT_DOCUMENTS);
        try {
            return "redirect:/van-ban/soat/" + keep(officer, read(file, words, name), file);
        } catch (Unreadable | Unfit no) {
            refuse(no.getMessage(), words, response, model);
            return page("", 0, "", officer, request, model);
        }
    }

    /** Its bytes too, where they are not the very words. */
    private long keep(Officer officer, Checked checked, @Nullable MultipartFile file)
            throws IOException {
        if (file == null || file.isEmpty() || isPlain(checked.name())) {
            return keep.handle(officer, checked, null);
        }
        try (var spool = Spool.open()) {
            file.transferTo(spool.at());
            return keep.handle(officer, checked, Parcel.of(checked.name(), spool.at()));
        }
    }

    private static boolean isPlain(String name) {
        return name.matches("(?i).*\\.(txt|md|text)");
    }

    /** A file before what was pasted; the words of one just read keep its name. */
    private Checked read(@Nullable MultipartFile file, String words, String name)
            throws IOException {
        if (file != null && !file.isEmpty()) {
            if (file.getSize() > CheckDocument.LARGEST) {
                throw new Unreadable(tr("Tệp quá 50 MB. Tách văn bản thành nhiều tệp."));
            }
            return check.read(CheckForm.clean(file.getOriginalFilename()), file.getBytes());
        }
        if (words.isBlank()) {
            throw new Unreadable(tr("Chọn tệp hoặc dán văn bản."));
        }
        return check.read(name.isBlank() ? CheckDocument.PASTED : CheckForm.clean(name), words);
    }

    private static void refuse(
            @Nullable String sentence, String words, HttpServletResponse response, Model model) {
        response.setStatus(422);
        model.addAttribute("form", CheckForm.refused(words, String.valueOf(sentence)));
    }
}

package vn.chungsuc.tasks;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import vn.chungsuc.files.Arrival;
import vn.chungsuc.files.Download;
import vn.chungsuc.files.Files;
import vn.chungsuc.files.Unfit;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The page of one task, its steps and the words about it. */
@Controller
@RequestMapping("/nhiem-vu/{id:\\d+}")
class TaskController {

    static final int LONGEST = 2000;
    private static final int LONGEST_LINK = 500;
    private static final Map<String, Step> STEPS =
            Map.of(
                    "bat-dau", Step.START,
                    "bao-xong", Step.REPORT,
                    "xac-nhan", Step.CONFIRM,
                    "tra-lai", Step.SEND_BACK,
                    "huy", Step.CANCEL,
                    "mo-lai", Step.REOPEN);

    private final TaskPages pages;
    private final TaskQueries tasks;
    private final MoveTask move;
    private final BlockTask block;
    private final EventFiles proofs;
    private final Files files;
    private final Clock clock;

    TaskController(
            TaskPages pages,
            TaskQueries tasks,
            MoveTask move,
            BlockTask block,
            EventFiles proofs,
            Files files,
            Clock clock) {
        this.pages = pages;
        this.tasks = tasks;
        this.move = move;
        this.block = block;
        this.proofs = proofs;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping
    String page(@PathVariable long id, Officer officer, Model model) {
        officer.require(Permission.READ);
        return pages.show(id, officer, List.of(), Map.of(), model);
    }

    @PostMapping("/buoc/{step}")
    String step(
            @PathVariable long id,
            @PathVariable String step,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile tep,
            Officer officer,
            Model model,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        var known = STEPS.get(step);
        if (known == null) {
            throw new NotFound();
        }
        tasks.require(officer.scope(), officer.accountId(), id, LocalDate.now(clock));
        var field = step + "-words";
        var words = text(typed, field);
        var link = text(typed, step + "-link");
        if (known.needsWords() && words.isEmpty()) {
            return pages.refused(id, officer, field, missing(known), typed, model, response);
        }
        var fault = tooLong(words);
        if (fault != null) {
            return pages.refused(id, officer, field, fault, typed, model, response);
        }
        var bad = badLink(link);
        if (bad != null) {
            return pages.refused(id, officer, step + "-link", bad, typed, model, response);
        }
        try {
            move.handle(officer, id, known, orNull(words), orNull(link), arrived(tep));
        } catch (Unfit unfit) {
            return pages.refused(
                    id, officer, step + "-tep", unfit.sentence(), typed, model, response);
        }
        return "redirect:/nhiem-vu/" + id;
    }

    private static String missing(Step step) {
        return step == Step.REPORT
                ? tr("Ghi kết quả: đã làm được gì, ở đâu, bao nhiêu.")
                : tr("Ghi lý do: người làm cần biết vì sao.");
    }

    @PostMapping("/tien-do")
    String progress(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile tep,
            Officer officer,
            Model model,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        tasks.require(officer.scope(), officer.accountId(), id, LocalDate.now(clock));
        var words = text(typed, "words");
        if (words.isEmpty()) {
            var sentence = tr("Ghi một câu: đã làm đến đâu, còn vướng gì.");
            return pages.refused(id, officer, "words", sentence, typed, model, response);
        }
        var fault = tooLong(words);
        if (fault != null) {
            return pages.refused(id, officer, "words", fault, typed, model, response);
        }
        var link = text(typed, "link");
        var bad = badLink(link);
        if (bad != null) {
            return pages.refused(id, officer, "link", bad, typed, model, response);
        }
        var percent = text(typed, "percent").replace("%", "").strip();
        if (!percent.isEmpty() && !percent.matches("\\d{1,2}|100")) {
            var sentence = tr("Ghi từ 0 đến 100, hoặc để trống.");
            return pages.refused(id, officer, "percent", sentence, typed, model, response);
        }
        try {
            move.handle(
                    officer,
                    id,
                    words,
                    orNull(link),
                    percent.isEmpty() ? null : Integer.valueOf(percent),
                    arrived(tep));
        } catch (Unfit unfit) {
            return pages.refused(id, officer, "tep", unfit.sentence(), typed, model, response);
        }
        return "redirect:/nhiem-vu/" + id;
    }

    /** Null: none was chosen. */
    private static @Nullable Arrival arrived(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return null;
        }
        var name = file.getOriginalFilename();
        return Arrival.of(name == null ? "tep" : name, file.getBytes(), EventFiles.ACCEPTED);
    }

    /** A photo or a paper is shown, anything else is saved. */
    @GetMapping("/tep/{file:\\d+}")
    void file(
            @PathVariable long id,
            @PathVariable long file,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        tasks.require(officer.scope(), officer.accountId(), id, LocalDate.now(clock));
        Download.send(proofs.require(officer.scope(), id, file), files, true, response);
    }

    /** It waits for another task, by its number, or for a paper, in words. */
    @PostMapping("/cho")
    String block(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.READ);
        tasks.require(officer.scope(), officer.accountId(), id, LocalDate.now(clock));
        var what = text(typed, "blocker");
        if (what.isEmpty() || what.length() > LONGEST_LINK) {
            var sentence = tr("Ghi số của việc phải chờ, hoặc tên văn bản chưa ban hành.");
            return pages.refused(id, officer, "blocker", sentence, typed, model, response);
        }
        try {
            var number = number(what);
            block.handle(officer, id, number, number == null ? what : null);
        } catch (Refused said) {
            return pages.refused(id, officer, "blocker", said.sentence(), typed, model, response);
        }
        return "redirect:/nhiem-vu/" + id + "#cho";
    }

    /** «123», «#123», or the address of its page; null: words. */
    private static @Nullable Long number(String what) {
        var plain = what.replaceFirst("^(?:https?://[^/]+)?/nhiem-vu/", "").replaceFirst("^#", "");
        return plain.matches("\\d{1,15}") ? Long.valueOf(plain) : null;
    }

    @PostMapping("/cho/{blocker:\\d+}/het")
    String unblock(@PathVariable long id, @PathVariable long blocker, Officer officer) {
        officer.require(Permission.READ);
        block.handle(officer, id, blocker);
        return "redirect:/nhiem-vu/" + id + "#cho";
    }

    static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static @Nullable String tooLong(String words) {
        return words.length() > LONGEST ? tr("Dài quá %d chữ; viết gọn lại.", LONGEST) : null;
    }

    /** An address, or a page of the product. */
    private static @Nullable String badLink(String link) {
        return link.isEmpty()
                        || link.length() <= LONGEST_LINK
                                && link.matches("https?://[^\\s\"<>]+|/(?!/)[^\\s\"<>]*")
                ? null
                : tr(
                        "Dán địa chỉ bắt đầu bằng https:// hoặc đường dẫn trong phần mềm"
                                + " (/minh-chung/…).");
    }
}

package vn.chungsuc.handin;

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

import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.util.List;
import java.util.Map;

/** One report that is owed: handed in by the unit, answered by the receiver. */
@Controller
@RequestMapping("/bao-cao/nop/{id:\\d+}")
class ObligationController {

    static final int LONGEST = 1000;

    private final ObligationPages pages;
    private final HandIn handIn;
    private final AnswerHandIn answer;

    ObligationController(ObligationPages pages, HandIn handIn, AnswerHandIn answer) {
        this.pages = pages;
        this.handIn = handIn;
        this.answer = answer;
    }

    @GetMapping
    String page(@PathVariable long id, Officer officer, Model model) {
        officer.require(Permission.READ);
        return pages.show(id, officer, List.of(), Map.of(), model);
    }

    /** «Nộp?»: which paper, to whom, and what it lacks. */
    @GetMapping("/nop")
    String confirm(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long paper,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.FREEZE_DOCUMENTS);
        return paper == null
                ? pages.refused(id, officer, noPaper(), Map.of(), model, response)
                : pages.confirm(id, paper, officer, model);
    }

    /** A paper that was written elsewhere and frozen. */
    @PostMapping("/lan-nop")
    String handIn(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long paper,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.FREEZE_DOCUMENTS);
        if (paper == null) {
            return pages.refused(id, officer, noPaper(), Map.of(), model, response);
        }
        handIn.handle(officer, id, paper, null);
        return "redirect:/bao-cao/nop/" + id;
    }

    private static List<Fault> noPaper() {
        return List.of(new Fault("paper", tr("Chọn văn bản đã chốt để nộp.")));
    }

    @PostMapping("/tiep-nhan")
    String accept(
            @PathVariable long id, @RequestParam(defaultValue = "0") int attempt, Officer officer) {
        answer.handle(officer, id, attempt, true, "");
        return "redirect:/bao-cao/nop/" + id;
    }

    @PostMapping("/tra-lai")
    String giveBack(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int attempt,
            @RequestParam(defaultValue = "") String reason,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.RECEIVE_REPORTS);
        if (reason.isBlank() || reason.length() > LONGEST) {
            var words =
                    reason.isBlank()
                            ? tr("Viết lý do trả lại: đơn vị cần biết phải sửa gì.")
                            : tr("Lý do dài quá %d chữ; viết gọn lại.", LONGEST);
            return pages.refused(
                    id,
                    officer,
                    List.of(new Fault("reason", words)),
                    Map.of("reason", reason),
                    model,
                    response);
        }
        answer.handle(officer, id, attempt, false, reason.strip());
        return "redirect:/bao-cao/nop/" + id;
    }
}

package vn.chungsuc.review;

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

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.files.Download;
import vn.chungsuc.files.Files;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One sheet on its way: agreed, handed in, accepted or appraised as a whole. */
@Controller
@RequestMapping("/ra-soat/{unit}/{year}")
class ReviewController {

    private final ReviewPages pages;
    private final ReviewQueries queries;
    private final ReviewForms forms;
    private final ChooseTrack chooseTrack;
    private final AgreeSheet agree;
    private final TakeBackSheet takeBack;
    private final HandInSheet handIn;
    private final AcceptSheet accept;
    private final ConcludeReview conclude;
    private final Files files;

    ReviewController(
            ReviewPages pages,
            ReviewQueries queries,
            ReviewForms forms,
            ChooseTrack chooseTrack,
            AgreeSheet agree,
            TakeBackSheet takeBack,
            HandInSheet handIn,
            AcceptSheet accept,
            ConcludeReview conclude,
            Files files) {
        this.pages = pages;
        this.queries = queries;
        this.forms = forms;
        this.chooseTrack = chooseTrack;
        this.agree = agree;
        this.takeBack = takeBack;
        this.handIn = handIn;
        this.accept = accept;
        this.conclude = conclude;
        this.files = files;
    }

    @GetMapping
    String page(
            SheetOf of, @RequestParam(defaultValue = "") String loc, Officer officer, Model model) {
        officer.require(Permission.READ);
        var sheet = pages.sheet(officer, of);
        model.addAttribute("page", pages.page(officer, sheet, loc, Map.of(), List.of()));
        return "review/reviewPage";
    }

    /** Which track; by the unit above. */
    @PostMapping("/vong")
    String track(
            SheetOf of,
            @RequestParam(name = "vong", defaultValue = "") String track,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.RECEIVE_REPORTS);
        var sheet = pages.sheet(officer, of);
        var faults = new ArrayList<Fault>();
        var reason =
                forms.words(typed, "can-cu", tr("Viết căn cứ: đăng ký nào, văn bản nào."), faults);
        if (!track.equals("REVIEW") && !track.equals("RECOGNITION")) {
            faults.add(new Fault("vong", tr("Chọn một trong hai vòng.")));
        }
        if (!faults.isEmpty()) {
            return refused(officer, sheet, typed, faults, model, response);
        }
        chooseTrack.handle(officer, sheet.at(), Track.valueOf(track), reason);
        return back(sheet);
    }

    /** The chairman here, or by a paper he signed. */
    @PostMapping("/dong-y")
    String agree(
            SheetOf of,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "ban-ky", required = false) @Nullable MultipartFile scan,
            Officer officer,
            Model model,
            HttpServletResponse response)
            throws IOException {
        requireEither(officer);
        var sheet = pages.sheet(officer, of);
        if (!typed.containsKey("giay")) {
            officer.require(Permission.APPROVE);
            agree.handle(officer, sheet.at(), null);
            return back(sheet);
        }
        var faults = new ArrayList<Fault>();
        var paper = forms.paper(typed, scan, faults);
        if (paper == null) {
            return refused(officer, sheet, typed, faults, model, response);
        }
        agree.handle(officer, sheet.at(), paper);
        return back(sheet);
    }

    @PostMapping("/rut-lai")
    String takeBack(SheetOf of, Officer officer) {
        requireEither(officer);
        var sheet = pages.sheet(officer, of);
        takeBack.handle(officer, sheet.at());
        return back(sheet);
    }

    @PostMapping("/nop")
    String handIn(
            SheetOf of,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        requireEither(officer);
        var sheet = pages.sheet(officer, of);
        var words = typed.getOrDefault("giai-trinh", "");
        if (words.length() > ReviewForms.LONGEST) {
            return refused(
                    officer,
                    sheet,
                    typed,
                    List.of(new Fault("giai-trinh", ReviewForms.tooLong())),
                    model,
                    response);
        }
        try {
            handIn.handle(officer, sheet.at(), words);
            return back(sheet);
        } catch (HandInSheet.Unexplained unexplained) {
            var fault =
                    new Fault(
                            "giai-trinh",
                            tr("Phiếu còn vướng như nêu trên: viết lý do vì sao vẫn nộp."));
            return refused(officer, sheet, typed, List.of(fault), model, response);
        }
    }

    @PostMapping("/nhan")
    String accept(
            SheetOf of,
            @RequestParam(name = "lan", defaultValue = "0") int attempt,
            Officer officer) {
        officer.require(Permission.RECEIVE_REPORTS);
        var sheet = pages.sheet(officer, of);
        accept.handle(officer, sheet.at(), attempt);
        return back(sheet);
    }

    @PostMapping("/ket-luan")
    String conclude(
            SheetOf of,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.RECEIVE_REPORTS);
        var sheet = pages.sheet(officer, of);
        var faults = new ArrayList<Fault>();
        var words =
                forms.words(
                        typed,
                        "ket-luan",
                        tr("Viết kết luận thẩm định: đạt hay chưa, theo văn bản nào."),
                        faults);
        if (!faults.isEmpty()) {
            return refused(officer, sheet, typed, faults, model, response);
        }
        conclude.handle(officer, sheet.at(), words);
        return back(sheet);
    }

    /** The scan of a paper by which the chairman agreed. */
    @GetMapping("/ban-ky/{id:\\d+}")
    void scan(SheetOf of, @PathVariable long id, Officer officer, HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        var sheet = pages.sheet(officer, of);
        if (queries.acts(officer.scope(), sheet).stream()
                .noneMatch(act -> Objects.equals(act.fileId(), id))) {
            throw new NotFound();
        }
        Download.send(files.require(id), files, true, response);
    }

    private static void requireEither(Officer officer) {
        if (!officer.may(Permission.APPROVE) && !officer.may(Permission.ENTER_VALUES)) {
            throw new Forbidden();
        }
    }

    private String refused(
            Officer officer,
            Sheet sheet,
            Map<String, String> typed,
            List<Fault> faults,
            Model model,
            HttpServletResponse response) {
        response.setStatus(422);
        model.addAttribute("page", pages.page(officer, sheet, "", typed, faults));
        return "review/reviewPage";
    }

    private static String back(Sheet sheet) {
        return "redirect:" + new ReviewPaths(sheet.at()).page();
    }
}

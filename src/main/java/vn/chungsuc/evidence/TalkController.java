package vn.chungsuc.evidence;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.evidence.Beside.At;
import vn.chungsuc.evidence.BesidePages.Answer;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The talk beside one indicator. */
@Controller
@RequestMapping("/minh-chung/{unit}/{year}/chi-tieu/{code}")
class TalkController {

    private final Beside beside;
    private final TalkQueries talk;
    private final WriteRemark writeRemark;
    private final SettleThread settleThread;
    private final Clock clock;

    TalkController(
            Beside beside,
            TalkQueries talk,
            WriteRemark writeRemark,
            SettleThread settleThread,
            Clock clock) {
        this.beside = beside;
        this.talk = talk;
        this.writeRemark = writeRemark;
        this.settleThread = settleThread;
        this.clock = clock;
    }

    @PostMapping("/trao-doi")
    String say(
            At at,
            @RequestParam(name = "noi-dung", defaultValue = "") String words,
            @RequestParam(name = "tra-loi", required = false) @Nullable Long thread,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        var line = beside.line(officer, at);
        try {
            writeRemark.handle(officer, line.sheet(), line.indicator(), thread, words);
        } catch (WriteRemark.Unsaid why) {
            response.setStatus(422);
            var answer = new Answer(List.of(), words, thread, why.sentence());
            return beside.show(officer, line, answer, htmx, model);
        }
        return htmx == null
                ? Beside.back(line)
                : beside.show(officer, line, Answer.NONE, htmx, model);
    }

    /**
     * @param done «xong» settles the thread, anything else opens it again
     */
    @PostMapping("/trao-doi/{thread:\\d+}/trang-thai")
    String settle(
            At at,
            @PathVariable long thread,
            @RequestParam(name = "trang-thai", defaultValue = "") String done,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Officer officer,
            Model model) {
        var line = beside.line(officer, at);
        settleThread.handle(officer, line.sheet(), line.indicator(), thread, done.equals("xong"));
        return htmx == null
                ? Beside.back(line)
                : beside.show(officer, line, Answer.NONE, htmx, model);
    }

    @GetMapping("/nguoi")
    String people(At at, @RequestParam(defaultValue = "") String q, Officer officer, Model model) {
        officer.require(Permission.READ);
        var line = beside.line(officer, at);
        model.addAttribute(
                "people",
                talk.people(
                        officer.scope(),
                        line.sheet(),
                        line.indicator().criterion(),
                        q.strip(),
                        LocalDate.now(clock)));
        return "evidence/people";
    }
}

package vn.chungsuc.evidence;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import vn.chungsuc.evidence.Beside.At;
import vn.chungsuc.evidence.BesidePages.Answer;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Files of one indicator, and how many each line of a sheet has. */
@Controller
@RequestMapping("/minh-chung/{unit}/{year}")
class BesideController {

    private final Beside beside;
    private final EvidenceQueries queries;
    private final TalkQueries talk;
    private final BringFiles bring;

    BesideController(Beside beside, EvidenceQueries queries, TalkQueries talk, BringFiles bring) {
        this.beside = beside;
        this.queries = queries;
        this.talk = talk;
        this.bring = bring;
    }

    @GetMapping("/so-tep")
    String counts(At at, Officer officer, Model model) {
        officer.require(Permission.READ);
        var sheet = beside.sheet(officer, at);
        model.addAttribute("set", sheet.set());
        model.addAttribute("files", queries.counts(officer.scope(), sheet));
        model.addAttribute("threads", talk.open(officer.scope(), sheet));
        return "evidence/counts";
    }

    @GetMapping("/chi-tieu/{code}")
    String panel(
            At at,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Officer officer,
            Model model) {
        officer.require(Permission.READ);
        return beside.show(officer, beside.line(officer, at), Answer.NONE, htmx, model);
    }

    @PostMapping("/chi-tieu/{code}/tep")
    String receive(
            At at,
            @RequestParam(name = "tep", required = false) @Nullable List<MultipartFile> files,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Officer officer,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var line = beside.line(officer, at);
        var place = Set.of(Place.of(line.indicator()));
        MayAttach.check(officer, line.sheet(), place);
        var received = bring.all(officer, line.sheet(), files == null ? List.of() : files, place);
        if (received.stream().anyMatch(one -> one.refusal() != null)) {
            response.setStatus(422);
        } else if (htmx == null) {
            return Beside.back(line);
        }
        return beside.show(officer, line, new Answer(received, "", null, null), htmx, model);
    }
}

package vn.chungsuc.meetings;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.chungsuc.documents.DocumentQueries;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One paper of a meeting. */
@Controller
class MeetingPaperController {

    private final DocumentQueries documents;
    private final MeetingPaperPages pages;

    MeetingPaperController(DocumentQueries documents, MeetingPaperPages pages) {
        this.documents = documents;
        this.pages = pages;
    }

    @GetMapping("/hop/van-ban/{id:\\d+}")
    String page(@PathVariable long id, Officer officer, Model model) {
        officer.require(Permission.READ);
        var document = documents.require(officer.scope(), id);
        var paper =
                Arrays.stream(MeetingPaper.values())
                        .filter(one -> one.documentKind().equals(document.kind()))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        var kind = new MeetingPapers.Kind(paper, pages);
        return kind.page(officer, id, List.of(), Map.of(), model);
    }
}

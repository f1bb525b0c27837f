package vn.chungsuc.documents;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.documents.view.DocumentPage;
import vn.chungsuc.files.Download;
import vn.chungsuc.files.Files;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.MenuEntry;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.util.stream.Stream;

/** The register of papers. */
@Controller
@RequestMapping("/van-ban")
class DocumentController {

    private static final int PAGE = 25;

    private final DocumentQueries queries;
    private final Papers papers;
    private final Files files;

    DocumentController(DocumentQueries queries, Papers papers, Files files) {
        this.queries = queries;
        this.papers = papers;
        this.files = files;
    }

    @Bean
    static MenuEntry documentsEntry() {
        return new MenuEntry(
                MenuEntry.Part.PAPERS, 32, "Văn bản¦danh mục", "/van-ban", null, Permission.READ);
    }

    @GetMapping
    String register(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Integer nam,
            @RequestParam(defaultValue = "") String trangThai,
            @RequestParam(defaultValue = "1") int trang,
            @RequestParam(defaultValue = "") String xep,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        officer.require(Permission.READ);
        var filter = new DocumentFilter(q.strip(), nam, DocumentState.of(trangThai), null, xep);
        var page = Math.max(0, trang - 1);
        var found = queries.search(officer.scope(), filter, page, PAGE);
        var total = found.isEmpty() ? 0 : found.getFirst().total();
        model.addAttribute("filter", filter);
        model.addAttribute("documents", found);
        model.addAttribute("listing", Listing.of(request, page, PAGE, total, xep));
        return "documents/register";
    }

    @GetMapping("/{id:\\d+}")
    String document(@PathVariable long id, Officer officer, Model model) {
        officer.require(Permission.READ);
        var scope = officer.scope();
        var document = queries.require(scope, id);
        model.addAttribute(
                "page",
                new DocumentPage(
                        document,
                        papers.path(document.kind(), id).orElse(null),
                        queries.freezes(scope, id),
                        queries.signedCopies(scope, id),
                        queries.formerRegistrations(scope, id),
                        queries.history(scope, id)));
        return "documents/documentPage";
    }

    /** A file of the paper: frozen, withdrawn or signed, always the bytes that were stored. */
    @GetMapping("/{id:\\d+}/tep/{tep:\\d+}")
    ResponseEntity<byte[]> file(@PathVariable long id, @PathVariable long tep, Officer officer) {
        officer.require(Permission.READ);
        var scope = officer.scope();
        var frozen =
                queries.freezes(scope, id).stream().flatMap(f -> Stream.of(f.docxId(), f.pdfId()));
        var signed = queries.signedCopies(scope, id).stream().map(copy -> copy.id());
        if (Stream.concat(frozen, signed).noneMatch(known -> known == tep)) {
            throw new NotFound();
        }
        return Download.of(files.require(tep), files.bytes(tep));
    }
}

package vn.chungsuc.documents;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.chungsuc.files.Download;
import vn.chungsuc.files.Files;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.util.List;

/** The register and its frozen files by API. */
@RestController
@RequestMapping("/api/v1/documents")
class DocumentApi {

    private final DocumentQueries queries;
    private final Files files;

    DocumentApi(DocumentQueries queries, Files files) {
        this.queries = queries;
        this.files = files;
    }

    @GetMapping
    ResponseEntity<List<DocumentJson>> list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Officer officer) {
        officer.require(Permission.READ);
        var filter = new DocumentFilter(q.strip(), year, DocumentState.of(state), null, "");
        return DocumentJson.page(
                queries.search(
                        officer.scope(),
                        filter,
                        Math.max(0, page),
                        Math.clamp(size, 1, DocumentJson.LARGEST_PAGE)));
    }

    @GetMapping("/{id:\\d+}")
    DocumentJson one(@PathVariable long id, Officer officer) {
        officer.require(Permission.READ);
        return DocumentJson.of(queries.require(officer.scope(), id));
    }

    @GetMapping("/{id:\\d+}.docx")
    ResponseEntity<byte[]> docx(@PathVariable long id, Officer officer) {
        return file(standing(id, officer).docxId());
    }

    @GetMapping("/{id:\\d+}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long id, Officer officer) {
        return file(standing(id, officer).pdfId());
    }

    private Frozen standing(long id, Officer officer) {
        officer.require(Permission.READ);
        queries.require(officer.scope(), id);
        return queries.standing(officer.scope(), id).orElseThrow(NotFound::new);
    }

    private ResponseEntity<byte[]> file(long id) {
        return Download.of(files.require(id), files.bytes(id));
    }
}

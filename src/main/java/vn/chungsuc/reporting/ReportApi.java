package vn.chungsuc.reporting;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.chungsuc.documents.DocumentFilter;
import vn.chungsuc.documents.DocumentJson;
import vn.chungsuc.documents.DocumentQueries;
import vn.chungsuc.documents.DocumentState;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.util.List;

@RestController
@RequestMapping("/api/v1/reports")
class ReportApi {

    private final DocumentQueries documents;

    ReportApi(DocumentQueries documents) {
        this.documents = documents;
    }

    /**
     * @param kind annual-report, quick-report; empty: both
     */
    @GetMapping
    ResponseEntity<List<DocumentJson>> list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "%-report") String kind,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Officer officer) {
        officer.require(Permission.READ);
        var filter = new DocumentFilter(q.strip(), year, DocumentState.of(state), kind, "");
        return DocumentJson.page(
                documents.search(
                        officer.scope(),
                        filter,
                        Math.max(0, page),
                        Math.clamp(size, 1, DocumentJson.LARGEST_PAGE)));
    }
}

package vn.chungsuc.documents;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** A paper of the register as the API tells it. */
public record DocumentJson(
        long id,
        String unit,
        String unitName,
        String kind,
        String type,
        int year,
        String title,
        String state,
        @Nullable Integer number,
        String symbol,
        @Nullable LocalDate date,
        @Nullable String signer,
        OffsetDateTime updatedAt) {

    public static final int LARGEST_PAGE = 200;

    static DocumentJson of(Document document) {
        return new DocumentJson(
                document.id(),
                document.unitCode(),
                document.unitName(),
                document.kind(),
                document.type(),
                document.year(),
                document.title(),
                document.state().name(),
                document.number(),
                document.symbol(),
                document.documentDate(),
                document.signerName(),
                document.updatedAt());
    }

    public static ResponseEntity<List<DocumentJson>> page(List<Document> documents) {
        var total = documents.isEmpty() ? 0 : documents.getFirst().total();
        return ResponseEntity.ok()
                .header("X-Total-Count", String.valueOf(total))
                .body(documents.stream().map(DocumentJson::of).toList());
    }
}

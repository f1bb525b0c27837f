package vn.chungsuc.documents;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.people.Body;
import vn.chungsuc.people.Signer;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * An official paper as Decree 30/2020 lays it out: what it says, never how it looks. Screen, DOCX
 * and PDF are written from the same one.
 *
 * @param addressees «Kính gửi»; empty: none
 * @param basis «Căn cứ», one line each
 */
public record OfficialPaper(
        Head head,
        List<String> addressees,
        List<String> basis,
        List<Block> body,
        Signature signature,
        List<String> recipients,
        List<Annex> annexes) {

    /**
     * @param superior first line at the left; null for a body that prints none
     * @param issuer the issuing body in capitals, a line feed where the line is to break
     * @param issuerName the same body as running text writes it
     * @param number null while văn thư has given none
     * @param year stands in the date line while the date is blank
     * @param title the trích yếu
     */
    public record Head(
            @Nullable String superior,
            String issuer,
            String issuerName,
            @Nullable Integer number,
            String symbol,
            String place,
            int year,
            @Nullable LocalDate date,
            String type,
            String title) {

        /** Of a draft: number and date blank. */
        public static Head of(Document document, Body body, String type) {
            return new Head(
                    body.superior(),
                    body.heading(),
                    body.name(),
                    null,
                    document.symbol(),
                    document.place(),
                    document.year(),
                    null,
                    type,
                    document.title());
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Table.class, name = "table")
    })
    public sealed interface Block {}

    /**
     * @param level 1 for «I.», 2 for «1.», 3 for «a)»
     * @param part the key of what officers write under it; null: nothing
     */
    public record Heading(int level, String number, String text, @Nullable String part)
            implements Block {}

    public record Paragraph(List<Span> spans) implements Block {

        public static Paragraph of(Span... spans) {
            return new Paragraph(List.of(spans));
        }

        public static Paragraph of(String text) {
            return of(Span.text(text));
        }
    }

    /**
     * @param title the as-of date stands in it
     * @param unit «Đơn vị tính»; null where columns name their own
     */
    public record Table(
            String title,
            @Nullable String unit,
            List<Column> columns,
            List<Row> rows,
            @Nullable String note)
            implements Block {}

    /**
     * @param width a share of the page's width
     */
    public record Column(String header, int width, Align align) {}

    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    public record Row(List<Span> cells, boolean total) {}

    /**
     * @param source the key of the figure's source; null for words
     * @param gap stands where a figure or text is still missing
     */
    public record Span(String text, @Nullable String source, boolean gap) {

        public static Span text(String text) {
            return new Span(text, null, false);
        }

        public static Span figure(String text, String source) {
            return new Span(text.replaceFirst("^-(?=\\d)", "−"), source, false);
        }

        public static Span gap(String text, @Nullable String source) {
            return new Span(text, source, true);
        }
    }

    /**
     * @param authority «TM. ỦY BAN NHÂN DÂN»
     * @param acting «KT. CHỦ TỊCH»
     * @param secretary signs at the left, as minutes have it; null: one signature
     */
    public record Signature(
            @Nullable String authority,
            @Nullable String acting,
            String title,
            @Nullable String name,
            @Nullable String secretary) {

        public Signature(
                @Nullable String authority,
                @Nullable String acting,
                String title,
                @Nullable String name) {
            this(authority, acting, title, name, null);
        }

        /** As the body's signer signs; null: nobody chosen yet. */
        public static Signature of(@Nullable Signer signer) {
            return signer == null
                    ? new Signature(null, null, "", null)
                    : new Signature(
                            signer.authority(), signer.acting(), signer.title(), signer.fullName());
        }

        public Signature beside(@Nullable String secretary) {
            return new Signature(authority, acting, title, name, secretary);
        }

        public List<String> titles() {
            return Stream.of(authority, acting, title)
                    .filter(line -> line != null && !line.isBlank())
                    .toList();
        }
    }

    /** On landscape pages of its own, numbered from one. */
    public record Annex(String title, List<Block> body) {}

    /** Every span of the paper, annexes included, in reading order. */
    public Stream<Span> spans() {
        return Stream.concat(body.stream(), annexes.stream().flatMap(annex -> annex.body.stream()))
                .flatMap(OfficialPaper::spansOf);
    }

    private static Stream<Span> spansOf(Block block) {
        return switch (block) {
            case Heading heading -> Stream.of(Span.text(heading.text));
            case Paragraph paragraph -> paragraph.spans.stream();
            case Table table -> table.rows.stream().flatMap(row -> row.cells.stream());
        };
    }
}

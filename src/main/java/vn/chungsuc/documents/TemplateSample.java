package vn.chungsuc.documents;

import static vn.chungsuc.documents.OfficialPaper.Span.gap;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.OfficialPaper.Block;
import vn.chungsuc.documents.OfficialPaper.Head;
import vn.chungsuc.documents.OfficialPaper.Paragraph;
import vn.chungsuc.documents.OfficialPaper.Signature;

import java.util.List;

/**
 * A paper as a template would have it: words from the kind's samples, places by what goes there.
 */
record TemplateSample(TemplateKind kind) implements Filling {

    static OfficialPaper of(PaperTemplate template, int year) {
        var sample = new TemplateSample(template.kind());
        return new OfficialPaper(
                new Head(
                        "TÊN CƠ QUAN CẤP TRÊN",
                        "TÊN CƠ QUAN BAN HÀNH",
                        "Tên cơ quan ban hành",
                        null,
                        template.kind().type() + "-…",
                        "Địa danh",
                        year,
                        null,
                        template.kind().typeName(),
                        template.title(sample)),
                List.of(),
                template.basis(sample),
                template.lay(sample).blocks(),
                new Signature(null, null, "CHỨC VỤ NGƯỜI KÝ", "Họ và tên"),
                template.recipients(sample).lines().toList(),
                List.of());
    }

    @Override
    public @Nullable String word(String name) {
        var word = kind.words().get(name);
        return word == null ? null : word.sample();
    }

    @Override
    public List<Block> block(String name, String number) {
        return List.of(Paragraph.of(gap("(%s)".formatted(kind.place(name).says()), null)));
    }
}

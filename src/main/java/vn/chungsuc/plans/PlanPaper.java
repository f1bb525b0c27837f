package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.Document;
import vn.chungsuc.documents.OfficialPaper;
import vn.chungsuc.documents.OfficialPaper.Head;
import vn.chungsuc.documents.OfficialPaper.Signature;
import vn.chungsuc.documents.PaperTemplate;
import vn.chungsuc.people.Body;
import vn.chungsuc.people.Signer;
import vn.chungsuc.plans.Contents.Basis;

import java.util.List;
import java.util.Map;

/**
 * Puts the plan's paper together: its template filled with what officers wrote and the plan's rows.
 */
final class PlanPaper {

    private PlanPaper() {}

    /**
     * @param gaps parts where something is still to be written
     */
    record Written(OfficialPaper paper, List<String> gaps) {}

    /**
     * @param words of the template's sentences
     */
    static Written of(
            Document document,
            Body body,
            @Nullable Signer signer,
            PaperTemplate template,
            Plan plan,
            Contents contents,
            Live live,
            Map<String, String> words) {
        var annexes = new PaperAnnexes(plan, contents, live).all();
        var cited =
                contents.targets().isEmpty()
                        ? ""
                        : "(Chi tiết tại %s kèm theo)"
                                .formatted(annexes.size() == 1 ? "Phụ lục" : "Phụ lục I");
        var laid = template.lay(new PaperParts(template, plan, contents, live, cited, words));
        var paper =
                new OfficialPaper(
                        Head.of(document, body, template.kind().typeName()),
                        List.of(),
                        contents.bases().stream().map(Basis::words).toList(),
                        laid.blocks(),
                        Signature.of(signer),
                        document.recipientLines(),
                        annexes);
        return new Written(paper, laid.gaps());
    }
}

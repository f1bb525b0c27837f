package vn.chungsuc.documents;

import org.springframework.ui.Model;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Scope;

import java.util.List;
import java.util.Map;

/**
 * A kind of paper another module writes: how one lies now and which page shows it. Layout, waiving,
 * freezing, number, signed copy and their corrections are the same for every kind ({@link
 * SigningController}).
 */
public interface PaperKind {

    /** As the register names it. */
    String kind();

    /** The paper's own page. */
    String path(long id);

    /** A draft from what it says now, a frozen one from what was kept. */
    Laid lay(Scope scope, long id);

    /**
     * Fills the model of the paper's page; after a refusal with what was wrong and what was typed.
     *
     * @return the template
     */
    String page(
            Officer officer, long id, List<Fault> faults, Map<String, String> typed, Model model);

    /**
     * Why its freeze is withdrawn. A paper that is also handed in refuses while somebody above
     * holds it, and may know the reason by itself.
     *
     * @param typed blank: the officer gave none
     * @return blank: the officer has to give one
     */
    default String withdrawal(Officer officer, long id, String typed) {
        return typed;
    }

    /**
     * @param content what is kept with the freeze, so that it can be shown again
     * @param fileName of the DOCX and PDF, without their endings
     */
    record Laid(
            Document document,
            OfficialPaper paper,
            Object content,
            List<Finding> findings,
            String fileName) {}
}

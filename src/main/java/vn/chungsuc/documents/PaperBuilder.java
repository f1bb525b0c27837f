package vn.chungsuc.documents;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.people.Body;
import vn.chungsuc.people.Signer;
import vn.chungsuc.shared.Scope;

import java.util.List;
import java.util.Map;

/**
 * Writes one kind of paper for the register, which checks, freezes, numbers and prints it. A module
 * with a new kind of paper declares one as a bean.
 */
public interface PaperBuilder {

    /** Kinds begin so, that their page is {@code /van-ban/{id}/trinh-ky}. */
    String PREFIX = "signed:";

    /** As {@link Document#kind()} bears it. */
    String kind();

    /**
     * The paper from what stands today; in Vietnamese, whoever asks.
     *
     * @param signer null: nobody chosen yet
     */
    OfficialPaper write(Scope scope, Document document, Body body, @Nullable Signer signer);

    /**
     * What its content still lacks, beside what every paper must have.
     *
     * @param waivers finding → the reason somebody gave
     */
    List<Finding> findings(Scope scope, Document document, Map<String, String> waivers);

    /** Where its content is written. */
    String home(Scope scope, Document document);
}

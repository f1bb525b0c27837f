package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Component;

import vn.chungsuc.documents.OfficialPaper.Head;
import vn.chungsuc.documents.OfficialPaper.Signature;
import vn.chungsuc.reader.Reader;
import vn.chungsuc.reader.Severity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Has the reader check a paper of our own before it is frozen. Number and date, which văn thư gives
 * later, and a signer not chosen yet, which is told anyway, are taken as given.
 */
@Component
public class CheckPaper {

    private final References references;
    private final Clock clock;

    CheckPaper(References references, Clock clock) {
        this.references = references;
        this.clock = clock;
    }

    /**
     * The errors of the paper, each to be mended or answered for.
     *
     * @param waivers finding → the reason somebody gave
     */
    public List<Finding> findings(OfficialPaper paper, Map<String, String> waivers) {
        return errors(paper).stream()
                .map(error -> {
                    var key = "check:" + error.rule() + ":" + mark(error);
                    return new Finding(
                            key,
                            tr("Soát lời văn: %s «%s»", error.message(), error.quote()),
                            null,
                            true,
                            waivers.get(key));
                })
                .distinct()
                .toList();
    }

    List<vn.chungsuc.reader.Finding> errors(OfficialPaper paper) {
        var words = String.join("\n", PaperText.of(asIssued(paper)));
        return Reader.read(words, references.now()).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private OfficialPaper asIssued(OfficialPaper paper) {
        var head = paper.head();
        var today = LocalDate.now(clock);
        var signature = paper.signature();
        return new OfficialPaper(
                new Head(
                        head.superior(),
                        head.issuer(),
                        head.issuerName(),
                        Objects.requireNonNullElse(head.number(), 1),
                        head.symbol(),
                        head.place().isBlank() ? "Nơi đây" : head.place(),
                        head.year(),
                        Objects.requireNonNullElse(head.date(), today),
                        head.type(),
                        head.title()),
                paper.addressees(),
                paper.basis(),
                paper.body(),
                new Signature(
                        signature.authority(),
                        signature.acting(),
                        signature.title(),
                        Objects.requireNonNullElse(signature.name(), "Nguyễn Văn An")),
                paper.recipients().isEmpty() ? List.of("Lưu: VT") : paper.recipients(),
                paper.annexes());
    }

    /** The same words found again are the same finding; other words are another. */
    private static String mark(vn.chungsuc.reader.Finding error) {
        try {
            var sum =
                    MessageDigest.getInstance("SHA-256")
                            .digest(
                                    (error.message() + error.quote())
                                            .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Component;

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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks a paper of our own through before it is frozen: its layout, and by the reader its text.
 * Number and date, which văn thư gives later, and a signer not chosen yet, which is told anyway,
 * are taken as given.
 */
@Component
public class CheckPaper {

    /** What somebody meant to fill in: «[…]», «....», «xxx». */
    public static final Pattern PLACEHOLDER =
            Pattern.compile("\\[[^\\]]*\\]|\\{[^}]*\\}|…{2,}|\\.{4,}|_{3,}|(?i)\\bx{3,}\\b|<<|>>");

    private final References references;
    private final Clock clock;

    CheckPaper(References references, Clock clock) {
        this.references = references;
        this.clock = clock;
    }

    /**
     * What any draft lacks of its layout, which has to be mended, and the errors of its text, each
     * to be mended or answered for.
     *
     * @param waivers finding → the reason somebody gave
     */
    public List<Finding> findings(
            Document document, OfficialPaper paper, Map<String, String> waivers) {
        return Stream.concat(layout(document), text(paper, waivers)).toList();
    }

    private static Stream<Finding> layout(Document document) {
        var findings = Stream.<Finding>builder();
        if (document.signerId() == null) {
            findings.add(lacking("signer", tr("Chưa chọn người ký.")));
        }
        if (document.place().isBlank()) {
            findings.add(lacking("place", tr("Chưa có địa danh.")));
        }
        if (document.recipients().isBlank()) {
            findings.add(lacking("recipients", tr("Chưa có nơi nhận.")));
        }
        return findings.build();
    }

    private static Finding lacking(String key, String sentence) {
        return new Finding(key, sentence, "#the-thuc", false, null);
    }

    Stream<Finding> text(OfficialPaper paper, Map<String, String> waivers) {
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
                .distinct();
    }

    List<vn.chungsuc.reader.Finding> errors(OfficialPaper paper) {
        var words = String.join("\n", PaperText.asIssued(paper, LocalDate.now(clock)));
        return Reader.read(words, references.now()).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
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

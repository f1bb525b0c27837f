package vn.chungsuc.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;

/** Reads documents: the one door to this module. */
public final class Reader {

    private static final Duration TIME = Duration.ofSeconds(6);
    private static final Finding CUT_SHORT =
            new Finding(
                    "check-incomplete",
                    Severity.WARN,
                    1,
                    "",
                    "Văn bản quá dài: mới soát được một phần. Tách thành nhiều tệp rồi soát lại.",
                    "",
                    "");

    private Reader() {}

    /**
     * @throws Unreadable with the sentence to show
     */
    public static Reading read(byte[] bytes, Reference reference) {
        return Guarded.run(() -> read(Extraction.of(bytes), reference));
    }

    /**
     * @throws Unreadable with the sentence to show
     */
    public static Reading read(Path file, Reference reference) {
        return Guarded.run(() -> read(Extraction.of(bytes(file)), reference));
    }

    /**
     * Text typed or pasted.
     *
     * @throws Unreadable with the sentence to show
     */
    public static Reading read(String text, Reference reference) {
        return Guarded.run(() -> read(Extraction.ofText(text), reference));
    }

    /**
     * @throws Unreadable with the sentence to show
     */
    public static SourceText text(Path file) {
        return Guarded.run(() -> Extraction.of(bytes(file)));
    }

    /**
     * @throws Unreadable with the sentence to show
     */
    public static SourceText text(byte[] bytes) {
        return Guarded.run(() -> Extraction.of(bytes));
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new Unreadable("Đây là thư mục, không phải tệp.");
            }
            if (Files.size(file) > Extraction.LARGEST) {
                throw Extraction.tooLarge();
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new Unreadable("Không có tệp này.");
        } catch (IOException e) {
            throw new Unreadable("Không mở được tệp để đọc.");
        }
    }

    private static Reading read(SourceText source, Reference reference) {
        var findings = new Findings(TIME);
        var paper = Paper.of(source);
        var passages = Passages.of(paper);
        var facts = FigureFacts.of(passages);
        for (var rule : Rules.ALL) {
            if (findings.late()) {
                break;
            }
            if (rule instanceof FigureRules figures) {
                figures.check(passages, reference, findings);
            } else {
                rule.check(paper, facts, reference, findings);
            }
        }
        if (findings.late() || passages.cut()) {
            findings.add(CUT_SHORT);
        }
        return new Reading(paper, facts, findings.found(), findings.agreed());
    }
}

package vn.chungsuc.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads documents: the one door to this module. */
public final class Reader {

    private Reader() {}

    /** @throws Unreadable with the sentence to show */
    public static Reading read(byte[] bytes, Reference reference) {
        return read(text(bytes), reference);
    }

    /** @throws Unreadable with the sentence to show */
    public static Reading read(Path file, Reference reference) {
        return read(text(file), reference);
    }

    /** Text typed or pasted. */
    public static Reading read(String text, Reference reference) {
        return read(SourceText.of(text), reference);
    }

    /** @throws Unreadable with the sentence to show */
    public static SourceText text(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new Unreadable("Đây là thư mục, không phải tệp.");
            }
            if (Files.size(file) > Extraction.LARGEST) {
                throw Extraction.tooLarge();
            }
            return text(Files.readAllBytes(file));
        } catch (java.nio.file.NoSuchFileException e) {
            throw new Unreadable("Không có tệp này.");
        } catch (IOException e) {
            throw new Unreadable("Không mở được tệp để đọc.");
        }
    }

    /** @throws Unreadable with the sentence to show */
    public static SourceText text(byte[] bytes) {
        return Extraction.of(bytes);
    }

    static Reading read(SourceText source, Reference reference) {
        var paper = Paper.of(source);
        var findings = new Findings();
        var facts = Rules.facts(paper);
        for (var rule : Rules.ALL) {
            rule.check(paper, facts, reference, findings);
        }
        return new Reading(paper, facts, findings.found(), findings.agreed());
    }
}

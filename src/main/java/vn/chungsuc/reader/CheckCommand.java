package vn.chungsuc.reader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.chungsuc.shared.Console;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code check}: reads documents and tells what does not add up; no Spring, no database. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Soát văn bản: số liệu, thể thức, viện dẫn.",
            "Thoát 0: không có lỗi; 1: có lỗi; 2: có tệp không đọc được."
        })
public final class CheckCommand implements Callable<Integer> {

    private static final int ERRORS = 1;
    private static final int UNREADABLE = 2;

    private enum Format {
        json,
        text
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "TỆP",
            description = "văn bản .docx, .pdf, .txt, .md; «-» là đầu vào chuẩn")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "dạng kết quả (mặc định: text); json: mỗi tệp một dòng")
    private Format format = Format.text;

    @Option(names = "--text", description = "chỉ in các dòng chữ đọc được của văn bản")
    private boolean textOnly;

    @Override
    public Integer call() {
        int exit = 0;
        var reference = textOnly ? Reference.NONE : BundledReference.load();
        for (var file : files) {
            exit = Math.max(exit, textOnly ? print(file) : check(file, reference));
        }
        return exit;
    }

    private int check(String file, Reference reference) {
        try {
            var reading = reading(file, reference);
            result(
                    format == Format.json
                            ? CheckJson.line(file, reading)
                            : CheckText.of(file, reading));
            return reading.findings().stream().anyMatch(one -> one.severity() == Severity.ERROR)
                    ? ERRORS
                    : 0;
        } catch (Unreadable e) {
            return unreadable(file, e);
        }
    }

    private int print(String file) {
        try {
            for (var line : source(file).lines()) {
                result(line);
            }
            return 0;
        } catch (Unreadable e) {
            Console.say(file + ": " + e.getMessage());
            return UNREADABLE;
        }
    }

    private int unreadable(String file, Unreadable e) {
        if (format == Format.json) {
            result(CheckJson.line(file, e));
        } else {
            Console.say(file + ": " + e.getMessage());
        }
        return UNREADABLE;
    }

    private static Reading reading(String file, Reference reference) {
        try {
            return file.equals("-")
                    ? Reader.read(standardInput(), reference)
                    : Reader.read(Path.of(file), reference);
        } catch (InvalidPathException e) {
            throw new Unreadable("Tên tệp không hợp lệ.");
        }
    }

    private static SourceText source(String file) {
        try {
            return file.equals("-") ? Reader.text(standardInput()) : Reader.text(Path.of(file));
        } catch (InvalidPathException e) {
            throw new Unreadable("Tên tệp không hợp lệ.");
        }
    }

    private static byte[] standardInput() {
        try {
            var bytes = System.in.readNBytes((int) Extraction.LARGEST + 1);
            if (bytes.length > Extraction.LARGEST) {
                throw Extraction.tooLarge();
            }
            return bytes;
        } catch (IOException e) {
            throw new Unreadable("Không đọc được đầu vào chuẩn.");
        }
    }

    /** Bytes of UTF-8 whatever the locale of the terminal. */
    private static void result(String text) {
        PrintStream out = System.out;
        out.writeBytes((text + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}

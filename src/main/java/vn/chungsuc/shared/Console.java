package vn.chungsuc.shared;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The two streams of the command line, in UTF-8 whatever the locale: results on one, everything
 * else on the other.
 */
public final class Console {

    private Console() {}

    public static void useUtf8() {
        System.setOut(stream(FileDescriptor.out));
        System.setErr(stream(FileDescriptor.err));
    }

    /** What the command was asked for. */
    public static void result(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** What the person waiting would like to know. */
    public static void say(String line) {
        System.err.println(line);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}

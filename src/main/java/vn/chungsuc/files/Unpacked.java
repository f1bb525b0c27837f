package vn.chungsuc.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Unpacks with an eye on the size: what an archive says of itself may be a lie. */
final class Unpacked {

    private static final int BUFFER = 64 << 10;

    private Unpacked() {}

    /**
     * @return bytes written
     * @throws Unfit once they pass {@code most}
     */
    static long into(InputStream in, OutputStream out, long most) throws IOException {
        var buffer = new byte[BUFFER];
        long size = 0;
        for (int read; (read = in.read(buffer)) >= 0; ) {
            size += read;
            if (size > most) {
                throw swells();
            }
            out.write(buffer, 0, read);
        }
        return size;
    }

    static Unfit swells() {
        return new Unfit("Tệp nén bất thường: giải nén ra quá lớn nên không nhận.");
    }
}

package vn.chungsuc.documents;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.shared.Officer;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Has a paper read and kept for the officer's unit in one go, as the check page does it. */
@Service
public class KeepPaper {

    private final CheckDocument check;
    private final KeepCheck keep;

    KeepPaper(CheckDocument check, KeepCheck keep) {
        this.check = check;
        this.keep = keep;
    }

    /**
     * @param name of the file it came in
     * @param words its lines
     * @return the kept paper's number
     */
    @Transactional
    public long handle(Officer officer, String name, String words) {
        try {
            return keep.handle(officer, check.read(name, words), null);
        } catch (IOException noFile) {
            throw new UncheckedIOException(noFile);
        }
    }
}

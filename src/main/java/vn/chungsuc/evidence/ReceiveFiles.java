package vn.chungsuc.evidence;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.files.Bundle;
import vn.chungsuc.files.Parcel;
import vn.chungsuc.files.Unfit;
import vn.chungsuc.shared.Officer;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What was brought in one go: each file by itself, a ZIP taken apart, so that one that is not fit
 * never costs the others.
 */
@Component
class ReceiveFiles {

    private static final int LONGEST_PATH = 400;

    private final KeepFile keepFile;

    ReceiveFiles(KeepFile keepFile) {
        this.keepFile = keepFile;
    }

    /**
     * What became of one file.
     *
     * @param refusal why it was not taken in; null: it was
     */
    record Line(String name, @Nullable String refusal, KeepFile.@Nullable Kept kept) {}

    /**
     * @param at on disk; stays there
     */
    List<Line> receive(Officer officer, Sheet sheet, String path, Path at, Set<Place> wanted)
            throws IOException {
        MayAttach.check(officer, sheet, wanted);
        if (!Bundle.is(at)) {
            return List.of(one(officer, sheet, path, at, wanted));
        }
        var lines = new ArrayList<Line>();
        try {
            Bundle.open(at, new Taking(officer, sheet, wanted, lines));
        } catch (Unfit why) {
            lines.add(new Line(path, why.sentence(), null));
        }
        return lines;
    }

    private final class Taking implements Bundle.Taker {

        private final Officer officer;
        private final Sheet sheet;
        private final Set<Place> wanted;
        private final List<Line> lines;

        Taking(Officer officer, Sheet sheet, Set<Place> wanted, List<Line> lines) {
            this.officer = officer;
            this.sheet = sheet;
            this.wanted = wanted;
            this.lines = lines;
        }

        @Override
        public void take(String name, Path at) throws IOException {
            lines.add(one(officer, sheet, name, at, wanted));
        }

        @Override
        public void refuse(String name, Unfit why) {
            lines.add(new Line(name, why.sentence(), null));
        }
    }

    private Line one(Officer officer, Sheet sheet, String path, Path at, Set<Place> wanted)
            throws IOException {
        var named = clean(path);
        try {
            var parcel = Parcel.of(named, at);
            return new Line(named, null, keepFile.handle(officer, sheet, named, parcel, wanted));
        } catch (Unfit why) {
            return new Line(named, why.sentence(), null);
        }
    }

    private static String clean(String path) {
        var whole =
                Normalizer.normalize(path, Normalizer.Form.NFC)
                        .replace('\\', '/')
                        .replaceAll("\\p{Cntrl}", "")
                        .replaceAll("^(?:[A-Za-z]:)?[/.]+", "")
                        .strip();
        var kept = whole.substring(Math.max(0, whole.length() - LONGEST_PATH));
        return kept.isEmpty() ? "tep" : kept;
    }
}

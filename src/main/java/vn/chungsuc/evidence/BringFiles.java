package vn.chungsuc.evidence;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.files.Spool;
import vn.chungsuc.shared.Officer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Files of a form, one after the other. */
@Component
class BringFiles {

    private final ReceiveFiles receive;

    BringFiles(ReceiveFiles receive) {
        this.receive = receive;
    }

    /** A field left empty comes as a file without a name: nobody chose it. */
    List<ReceiveFiles.Line> all(
            Officer officer, Sheet sheet, List<MultipartFile> files, Set<Place> wanted)
            throws IOException {
        var lines = new ArrayList<ReceiveFiles.Line>();
        for (var file : files) {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            if (!name.isBlank()) {
                try (var spool = Spool.open()) {
                    file.transferTo(spool.at());
                    lines.addAll(receive.receive(officer, sheet, name, spool.at(), wanted));
                }
            }
        }
        return lines;
    }
}

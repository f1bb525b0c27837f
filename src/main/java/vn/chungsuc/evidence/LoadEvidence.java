package vn.chungsuc.evidence;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.assessment.Sheets;
import vn.chungsuc.files.Parcel;
import vn.chungsuc.files.Spool;
import vn.chungsuc.shared.Officer;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;

/** Brings a file that no form sent: checked, kept and filed as any other. */
@Service
public class LoadEvidence {

    private final Sheets sheets;
    private final KeepFile keepFile;
    private final DescribeEvidence describe;

    LoadEvidence(Sheets sheets, KeepFile keepFile, DescribeEvidence describe) {
        this.sheets = sheets;
        this.keepFile = keepFile;
        this.describe = describe;
    }

    /**
     * @param path with folders, as it would have come
     * @param places as one types them: «17.1; TC 5»; empty leaves it «chưa xếp»
     * @param number of the document, null where it has none
     */
    public record Brought(
            String path,
            byte[] bytes,
            String places,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate validUntil) {}

    public void load(Officer officer, SheetAddress at, Brought file) throws IOException {
        var sheet = sheets.read(officer.scope(), at);
        var places = new PlaceNames(sheet.set()).read(file.places());
        try (var spool = Spool.open()) {
            Files.write(spool.at(), file.bytes());
            var parcel = Parcel.of(file.path(), spool.at());
            var kept = keepFile.handle(officer, sheet, file.path(), parcel, places);
            describe.handle(
                    officer,
                    sheet,
                    kept.id(),
                    new Evidence.Particulars(
                            file.number(), file.issuedOn(), file.validUntil(), null));
        }
    }
}

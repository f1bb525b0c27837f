package vn.chungsuc.assignments;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import vn.chungsuc.assignments.RecordVisit.NewVisit;
import vn.chungsuc.assignments.view.VisitEntry.Place;
import vn.chungsuc.files.Arrival;
import vn.chungsuc.files.FileType;
import vn.chungsuc.files.Unfit;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.TypedDay;
import vn.chungsuc.shared.Vi;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a visit as typed and says what is wrong beside each field. */
class VisitForm {

    private static final int LONGEST = 8_000;
    private static final int LONGEST_REQUEST = 1_000;
    private static final int MOST_REQUESTS = 20;
    private static final int MOST_PHOTOS = 10;
    private static final Set<FileType> PICTURES = Set.of(FileType.PNG, FileType.JPEG);

    private final Map<String, String> typed;
    private final List<Fault> faults = new ArrayList<>();

    VisitForm(Map<String, String> typed) {
        this.typed = typed;
    }

    /** As it stands, to be changed. */
    static Map<String, String> of(Visit visit, List<String> requests) {
        var fields = new HashMap<String, String>();
        fields.put("unit", String.valueOf(visit.unitId()));
        fields.put("spot", visit.spot() == null ? "" : visit.spot());
        fields.put("who", "m" + visit.memberId());
        fields.put("day", Vi.date(visit.visitedOn()));
        fields.put("findings", visit.findings());
        fields.put("requests", String.join("\n", requests));
        return fields;
    }

    List<Fault> faults() {
        return faults;
    }

    /** Null after a fault. */
    @Nullable NewVisit read(List<Place> places, List<Taker> goers, LocalDate today) {
        var day = day(today);
        var place =
                places.stream()
                        .filter(one -> String.valueOf(one.id()).equals(text("unit")))
                        .findFirst()
                        .orElse(null);
        if (place == null) {
            faults.add(new Fault("unit", tr("Chọn nơi đến.")));
        }
        var goer = goer(goers, day);
        var findings = text("findings");
        if (findings.isEmpty()) {
            faults.add(new Fault("findings", tr("Ghi đã thấy gì, làm việc gì ở cơ sở.")));
        } else if (findings.length() > LONGEST) {
            faults.add(new Fault("findings", tr("Dài quá %d chữ; viết gọn lại.", LONGEST)));
        }
        var requests = requests();
        if (place == null || goer == null || day == null || !faults.isEmpty()) {
            return null;
        }
        var spot = text("spot");
        return new NewVisit(
                place.id(),
                spot.isEmpty() ? null : spot.substring(0, Math.min(200, spot.length())),
                goer,
                day,
                findings,
                requests);
    }

    private @Nullable LocalDate day(LocalDate today) {
        var day = TypedDay.of(text("day"));
        if (day == null) {
            faults.add(new Fault("day", String.valueOf(TypedDay.fault(text("day")))));
        } else if (day.isAfter(today)) {
            faults.add(
                    new Fault(
                            "day",
                            tr("Ngày %s chưa tới; ghi chuyến đi sau khi đi.", Vi.date(day))));
        }
        return day;
    }

    /** The member's number. */
    private @Nullable Integer goer(List<Taker> goers, @Nullable LocalDate day) {
        var goer =
                goers.stream()
                        .filter(one -> one.key().equals(text("who")))
                        .findFirst()
                        .orElse(null);
        if (goer == null) {
            faults.add(new Fault("who", tr("Chọn thành viên đã đi.")));
            return null;
        }
        if (day != null && !goer.isSeated(day)) {
            faults.add(
                    new Fault(
                            "who",
                            tr("%s không giữ chức vào ngày %s.", goer.name(), Vi.date(day))));
        }
        return goer.memberId();
    }

    private List<String> requests() {
        var requests =
                text("requests")
                        .lines()
                        .map(line -> line.strip().replaceFirst("^- *", ""))
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .collect(Collectors.toList());
        if (requests.size() > MOST_REQUESTS) {
            faults.add(
                    new Fault("requests", tr("Nhiều nhất %d yêu cầu một chuyến.", MOST_REQUESTS)));
        }
        if (requests.stream().anyMatch(line -> line.length() > LONGEST_REQUEST)) {
            faults.add(
                    new Fault(
                            "requests",
                            tr("Mỗi yêu cầu dài nhất %d chữ; viết gọn lại.", LONGEST_REQUEST)));
        }
        return requests;
    }

    List<Arrival> photos(List<MultipartFile> brought, int had) throws IOException {
        var photos = new ArrayList<Arrival>();
        for (var file : brought) {
            if (file.isEmpty()) {
                continue;
            }
            try {
                var name = file.getOriginalFilename();
                photos.add(Arrival.of(name == null ? "anh" : name, file.getBytes(), PICTURES));
            } catch (Unfit unfit) {
                faults.add(new Fault("photo", unfit.sentence()));
            }
        }
        if (photos.size() + had > MOST_PHOTOS) {
            faults.add(new Fault("photo", tr("Nhiều nhất %d ảnh một chuyến.", MOST_PHOTOS)));
        }
        return photos;
    }

    private String text(String field) {
        return typed.getOrDefault(field, "").strip().replace("\r", "");
    }
}

package vn.chungsuc.assignments;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import vn.chungsuc.assignments.RecordVisit.NewVisit;
import vn.chungsuc.assignments.view.VisitEntry.Place;
import vn.chungsuc.files.Arrival;
import vn.chungsuc.files.FileType;
import vn.chungsuc.files.Unfit;
import vn.chungsuc.shared.TypedForm;
import vn.chungsuc.shared.Vi;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a visit as typed and says what is wrong beside each field. */
class VisitForm {

    private static final int LONGEST = 8_000;
    private static final int LONGEST_SPOT = 200;
    private static final int LONGEST_REQUEST = 1_000;
    private static final int MOST_REQUESTS = 20;
    private static final int MOST_PHOTOS = 10;
    private static final Set<FileType> PICTURES = Set.of(FileType.PNG, FileType.JPEG);

    private final TypedForm form;

    VisitForm(TypedForm form) {
        this.form = form;
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

    /** Null after a fault. */
    @Nullable NewVisit read(List<Place> places, List<Taker> goers, LocalDate today) {
        var day = form.day("day");
        if (day != null && day.isAfter(today)) {
            form.refuse("day", tr("Ngày %s chưa tới; ghi chuyến đi sau khi đi.", Vi.date(day)));
        }
        var place =
                places.stream()
                        .filter(one -> form.is("unit", String.valueOf(one.id())))
                        .findFirst()
                        .orElse(null);
        if (place == null) {
            form.refuse("unit", tr("Chọn nơi đến."));
        }
        var goer = goer(goers, day);
        var findings =
                form.required("findings", LONGEST, tr("Ghi đã thấy gì, làm việc gì ở cơ sở."));
        var requests = requests();
        var spot = form.text("spot", LONGEST_SPOT);
        return form.isFaulted() || place == null || goer == null || day == null
                ? null
                : new NewVisit(place.id(), spot, goer, day, findings, requests);
    }

    /** The member's number. */
    private @Nullable Integer goer(List<Taker> goers, @Nullable LocalDate day) {
        var goer = goers.stream().filter(one -> form.is("who", one.key())).findFirst().orElse(null);
        if (goer == null) {
            form.refuse("who", tr("Chọn thành viên đã đi."));
            return null;
        }
        if (day != null && !goer.isSeated(day)) {
            form.refuse("who", tr("%s không giữ chức vào ngày %s.", goer.name(), Vi.date(day)));
        }
        return goer.memberId();
    }

    private List<String> requests() {
        var requests = form.lines("requests").stream().distinct().toList();
        if (requests.size() > MOST_REQUESTS) {
            form.refuse("requests", tr("Nhiều nhất %d yêu cầu một chuyến.", MOST_REQUESTS));
        }
        if (requests.stream().anyMatch(line -> line.length() > LONGEST_REQUEST)) {
            form.refuse(
                    "requests", tr("Mỗi yêu cầu dài nhất %d chữ; viết gọn lại.", LONGEST_REQUEST));
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
                form.refuse("photo", unfit.sentence());
            }
        }
        if (photos.size() + had > MOST_PHOTOS) {
            form.refuse("photo", tr("Nhiều nhất %d ảnh một chuyến.", MOST_PHOTOS));
        }
        return photos;
    }
}

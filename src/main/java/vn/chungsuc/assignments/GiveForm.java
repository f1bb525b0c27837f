package vn.chungsuc.assignments;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import vn.chungsuc.shared.Fault;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads «these things, to whom, as what» and says what is wrong beside each field. */
class GiveForm {

    private static final int LONGEST = 2000;

    private final MultiValueMap<String, String> typed;
    private final List<Fault> faults = new ArrayList<>();

    GiveForm(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    List<Fault> faults() {
        return faults;
    }

    /** Null after a fault. */
    @Nullable Giving read(Section section, List<Thing> known, List<Taker> takers, LocalDate day) {
        var ocop = section == Section.AREAS && text("field").equals("OCOP");
        var things =
                typed.getOrDefault("viec", List.of()).stream()
                        .map(key -> Thing.find(known, key))
                        .flatMap(Optional::stream)
                        .map(thing -> ocop ? ocop(thing) : thing)
                        .toList();
        if (things.isEmpty()) {
            faults.add(
                    new Fault(
                            "viec",
                            section == Section.AREAS
                                    ? tr("Đánh dấu ít nhất một nơi.")
                                    : tr("Đánh dấu ít nhất một tiêu chí hoặc chỉ tiêu.")));
        }
        var taker = takers.stream().filter(one -> one.key().equals(text("who"))).findFirst();
        if (taker.isEmpty()) {
            faults.add(
                    new Fault(
                            "who",
                            section == Section.AGENCIES
                                    ? tr("Chọn cơ quan, đơn vị.")
                                    : tr("Chọn thành viên.")));
        }
        var words = text("words");
        if (words.length() > LONGEST) {
            faults.add(new Fault("words", tr("Nhiệm vụ dài quá %d chữ; viết gọn lại.", LONGEST)));
        }
        if (!faults.isEmpty() || taker.isEmpty()) {
            return null;
        }
        return new Giving(
                section,
                things,
                taker.get(),
                !text("part").equals("SUPPORT"),
                section != Section.AGENCIES || words.isEmpty() ? null : words,
                text("replaces").equals("1"),
                day);
    }

    private static Thing ocop(Thing place) {
        return new Thing(
                place.unitId(), Field.OCOP, null, null, place.name(), place.above(), false);
    }

    private String text(String field) {
        var first = typed.getFirst(field);
        return first == null ? "" : first.strip().replace("\r", "");
    }
}

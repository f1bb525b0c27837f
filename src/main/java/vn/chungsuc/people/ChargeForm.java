package vn.chungsuc.people;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.people.NewCharge.Item;
import vn.chungsuc.shared.Fault;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads «who, what, from when» as chosen on the page of a unit. */
class ChargeForm {

    static final String WHOLE = "dia-ban";
    private final PeopleForm form;
    private final List<String> chosen;
    private final List<Fault> faults = new ArrayList<>();

    ChargeForm(MultiValueMap<String, String> typed) {
        this.form = new PeopleForm(typed.toSingleValueMap());
        this.chosen = typed.getOrDefault("viec", List.of());
    }

    List<Fault> faults() {
        return faults;
    }

    /** Null after a fault. */
    @Nullable NewCharge read(CriteriaSet set) {
        var items = new ArrayList<Item>();
        chosen.stream().map(word -> item(set, word)).flatMap(Optional::stream).forEach(items::add);
        if (items.isEmpty()) {
            faults.add(
                    new Fault("viec", tr("Đánh dấu ít nhất một tiêu chí, chỉ tiêu hoặc địa bàn.")));
        }
        var member = form.number("member");
        if (member == null) {
            faults.add(
                    new Fault(
                            "member",
                            tr("Chọn người; chỉ thành viên đang giữ chức mới được giao.")));
        }
        var from = form.day("validFrom", true);
        var last = form.day("lastDay", false);
        if (from != null && last != null && last.isBefore(from)) {
            faults.add(new Fault("lastDay", tr("Ngày cuối trước ngày đầu.")));
        }
        var decision = form.decision();
        faults.addAll(form.faults());
        return member == null || from == null || !faults.isEmpty()
                ? null
                : new NewCharge(
                        set.id(),
                        items,
                        form.text("part").equals("SUPPORT")
                                ? Charge.Part.SUPPORT
                                : Charge.Part.LEAD,
                        member,
                        form.text("replaces").equals("1"),
                        from,
                        last,
                        decision);
    }

    private static Optional<Item> item(CriteriaSet set, String word) {
        if (word.equals(WHOLE)) {
            return Optional.of(new Item(null, null));
        }
        if (word.startsWith("tc:") && word.substring(3).matches("\\d{1,3}")) {
            return set.criterion(Integer.parseInt(word.substring(3)))
                    .map(criterion -> new Item(criterion.number(), null));
        }
        return set.indicators().stream()
                .filter(one -> word.equals("ct:" + one.code()))
                .findFirst()
                .map(one -> new Item(one.criterion(), one.code()));
    }

    /** Null after a fault. */
    @Nullable LocalDate lastDay() {
        var day = form.day("lastDay", true);
        faults.addAll(form.faults());
        return day;
    }
}

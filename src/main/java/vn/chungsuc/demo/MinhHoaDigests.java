package vn.chungsuc.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.Criterion;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Verdict;
import vn.chungsuc.demo.DemoStands.Stand;
import vn.chungsuc.handin.Digest;
import vn.chungsuc.handin.LoadHandIns.Owed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each invented report says: counts as they stood at its cut-off, and a few lines. */
@Component
class MinhHoaDigests {

    private static final int MOST_LACKING = 6;
    private static final List<String> TROUBLES =
            List.of(
                    "Giải phóng mặt bằng đường trục ấp chậm, còn 7 hộ chưa thống nhất.",
                    "Vốn đối ứng của xã chưa cân đối được cho nhà văn hóa ấp.",
                    "Rác thải sinh hoạt ở hai ấp xa chưa có xe thu gom.",
                    "Thiếu giáo viên nên trường tiểu học chưa đạt chuẩn đúng hẹn.",
                    "Số liệu hộ nghèo chờ kết quả rà soát cuối năm.");
    private static final List<String> WORKS =
            List.of(
                    "Vận động nhân dân hiến đất mở rộng 1,2 km đường ấp.",
                    "Ra quân vệ sinh môi trường sáng thứ Bảy ở năm ấp.",
                    "Tập huấn chăn nuôi an toàn cho 45 hộ.",
                    "Hoàn thành hồ sơ một sản phẩm OCOP 3 sao.");

    private final DemoStands stands;

    MinhHoaDigests(DemoStands stands) {
        this.stands = stands;
    }

    /** Obligation → what was said; none where the commune had no sheet then. */
    Map<Long, Digest> of(CriteriaSet set, int year, List<Owed> owed) {
        var days = new HashMap<LocalDate, Map<Integer, Stand>>();
        var told = new HashMap<Long, Digest>();
        for (var one : owed) {
            var now = at(days, set, year, one.cutOff()).get(one.unitId());
            if (now != null) {
                var before = at(days, set, year, one.previousCutOff()).get(one.unitId());
                told.put(one.id(), digest(set, one, now, before));
            }
        }
        return told;
    }

    private Map<Integer, Stand> at(
            Map<LocalDate, Map<Integer, Stand>> known, CriteriaSet set, int year, LocalDate day) {
        return known.computeIfAbsent(day, asked -> stands.on(set, year, asked));
    }

    private static Digest digest(CriteriaSet set, Owed one, Stand now, @Nullable Stand before) {
        var counts =
                List.of(
                        new Digest.Count(
                                "Tiêu chí đạt",
                                now.tally().criteriaMet(),
                                now.tally().criteriaTotal(),
                                before == null ? null : before.tally().criteriaMet()),
                        new Digest.Count(
                                "Chỉ tiêu đạt",
                                now.tally().indicatorsMet(),
                                now.tally().indicatorsTotal(),
                                before == null ? null : before.tally().indicatorsMet()));
        return new Digest(
                counts,
                changed(set, before, now),
                changed(set, now, before),
                lacking(set, now),
                lines(one),
                missing(set, now),
                one.cutOff());
    }

    private static List<String> missing(CriteriaSet set, Stand now) {
        return set.criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .filter(indicator -> now.at(indicator.position()) == Verdict.MISSING)
                .map(Indicator::code)
                .toList();
    }

    private static List<String> changed(CriteriaSet set, @Nullable Stand from, @Nullable Stand to) {
        return from == null || to == null
                ? List.of()
                : set.criteria().stream()
                        .filter(c -> to.tally().isMet(c) && !from.tally().isMet(c))
                        .map(MinhHoaDigests::name)
                        .toList();
    }

    private static String name(Criterion criterion) {
        return "tiêu chí " + criterion.number() + " " + criterion.name();
    }

    private static List<Digest.Lack> lacking(CriteriaSet set, Stand now) {
        var lacking = new ArrayList<Digest.Lack>();
        for (var criterion : set.criteria()) {
            for (var indicator : criterion.indicators()) {
                if (now.at(indicator.position()) == Verdict.NOT_MET
                        && lacking.size() < MOST_LACKING) {
                    var cause = TROUBLES.get(indicator.position() % TROUBLES.size());
                    lacking.add(new Digest.Lack(indicator.code(), indicator.name(), cause, null));
                }
            }
        }
        return lacking;
    }

    private static Map<String, String> lines(Owed one) {
        var at = Math.floorMod(one.unitCode().hashCode() + one.ordinal(), 20);
        return one.cycle() == vn.chungsuc.handin.Cycle.MONTH
                ? Map.of(
                        "cong-viec", WORKS.get(at % WORKS.size()),
                        "kho-khan", TROUBLES.get(at % TROUBLES.size()))
                : Map.of("cong-viec", WORKS.get(at % WORKS.size()));
    }
}

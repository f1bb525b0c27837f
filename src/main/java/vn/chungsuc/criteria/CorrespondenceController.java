package vn.chungsuc.criteria;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.criteria.CorrespondenceStore.Stored;
import vn.chungsuc.criteria.view.PairedSets;
import vn.chungsuc.criteria.view.PairedSets.Choice;
import vn.chungsuc.criteria.view.PairedSets.CriterionRow;
import vn.chungsuc.criteria.view.PairedSets.IndicatorRow;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Vi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The table by which trends cross a change of set, read by everyone, mended by an administrator.
 */
@Controller
@RequestMapping("/bo-tieu-chi/tuong-ung")
class CorrespondenceController {

    private static final String READ_AT = "doc-luc";

    private final CriteriaSets sets;
    private final Correspondences correspondences;
    private final CorrespondenceStore store;
    private final SaveCorrespondence save;

    CorrespondenceController(
            CriteriaSets sets,
            Correspondences correspondences,
            CorrespondenceStore store,
            SaveCorrespondence save) {
        this.sets = sets;
        this.correspondences = correspondences;
        this.store = store;
        this.save = save;
    }

    @GetMapping
    String show(@RequestParam String tu, @RequestParam String den, Officer officer, Model model) {
        officer.require(Permission.READ);
        var pairs = pairs(tu, den);
        var stored = store.find(pairs.from().id(), pairs.to().id()).orElse(null);
        var suggested = pairs.isEmpty() && officer.may(Permission.MANAGE_CRITERIA);
        var typed = suggested ? alike(pairs) : typed(pairs);
        typed.put(READ_AT, savedAt(stored));
        var form = new PairForm(pairs.from(), pairs.to(), typed);
        return page(
                model,
                officer,
                pairs,
                form,
                stored != null && stored.sha256() == null,
                suggested && typed.size() > 1,
                List.of());
    }

    @PostMapping
    String save(
            @RequestParam String tu,
            @RequestParam String den,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.MANAGE_CRITERIA);
        var pairs = pairs(tu, den);
        var form = new PairForm(pairs.from(), pairs.to(), typed);
        var indicators = form.indicators();
        var criteria = form.criteria();
        var stored = store.find(pairs.from().id(), pairs.to().id()).orElse(null);
        if (!form.text(READ_AT).equals(savedAt(stored))) {
            response.setStatus(409);
            typed.put(READ_AT, savedAt(stored));
            return page(model, officer, pairs, form, true, false, List.of(clash(stored)));
        }
        if (!form.faults().isEmpty()) {
            response.setStatus(422);
            return page(model, officer, pairs, form, true, false, form.faults());
        }
        save.handle(officer, pairs.from(), pairs.to(), indicators, criteria, form.note());
        return "redirect:/bo-tieu-chi/so-sanh?tu=" + tu + "&den=" + den;
    }

    /** What one read when the page was opened: somebody else may have saved since. */
    private static String savedAt(@Nullable Stored stored) {
        return stored == null || stored.savedAt() == null
                ? ""
                : Long.toString(stored.savedAt().toInstant().toEpochMilli());
    }

    private static Fault clash(@Nullable Stored stored) {
        return new Fault(
                "ghi-chu",
                tr(
                        "Bảng này vừa được người khác lưu lúc %s. Mở trang ở thẻ khác để xem; lưu"
                                + " lần nữa thì bảng của bạn thay bảng đó.",
                        Vi.time(stored == null ? null : stored.savedAt())));
    }

    /**
     * @throws NotFound where codes mean the same anyway and there is nothing to pair
     */
    private Correspondence pairs(String tu, String den) {
        var pairs = correspondences.between(sets.require(tu), sets.require(den));
        if (pairs.identity()) {
            throw new NotFound();
        }
        return pairs;
    }

    private static String page(
            Model model,
            Officer officer,
            Correspondence pairs,
            PairForm form,
            boolean byHand,
            boolean suggested,
            List<Fault> faults) {
        model.addAttribute(
                "page",
                new PairedSets(
                        pairs.from(),
                        pairs.to(),
                        officer.may(Permission.MANAGE_CRITERIA),
                        byHand,
                        suggested,
                        form.text(READ_AT),
                        form.note(),
                        indicators(pairs, form),
                        pairs.to().criteria().stream().map(one -> row(pairs, form, one)).toList(),
                        pairs.from().indicators().stream()
                                .map(one -> new Choice(one.code(), tr(one.name())))
                                .toList(),
                        faults));
        return "criteria/pairPage";
    }

    private static List<IndicatorRow> indicators(Correspondence pairs, PairForm form) {
        return pairs.to().criteria().stream()
                .flatMap(criterion ->
                        criterion.indicators().stream()
                                .map(one ->
                                        row(
                                                pairs,
                                                form,
                                                one,
                                                one.equals(criterion.indicators().getFirst())
                                                        ? criterion
                                                        : null)))
                .toList();
    }

    private static IndicatorRow row(
            Correspondence pairs, PairForm form, Indicator now, @Nullable Criterion opens) {
        var id = PairForm.id(now);
        var typed = form.text(id);
        return new IndicatorRow(
                id,
                now.code(),
                tr(now.name()),
                opens == null ? null : tr("Tiêu chí %d. %s", opens.number(), tr(opens.name())),
                typed,
                pairs.from().indicator(typed).map(old -> tr(old.name())).orElse(null),
                form.ticked(id + "-cd"),
                form.ticked(id + "-xn"),
                form.text(id + "-gc"),
                form.fault(id) == null ? form.fault(id + "-gc") : form.fault(id));
    }

    private static CriterionRow row(Correspondence pairs, PairForm form, Criterion now) {
        var id = PairForm.id(now);
        return new CriterionRow(
                now.number(),
                tr(now.name()),
                form.text(id),
                pairs.before(now).stream()
                        .map(old -> old.number() + ". " + tr(old.name()))
                        .toList(),
                form.ticked(id + "-xn"),
                form.fault(id));
    }

    /** What stands, as the form would have sent it. */
    private static Map<String, String> typed(Correspondence pairs) {
        var typed = new HashMap<String, String>();
        for (var now : pairs.to().indicators()) {
            pairs.pair(now)
                    .ifPresent(pair -> {
                        var id = PairForm.id(now);
                        typed.put(id, pair.from());
                        typed.put(id + "-gc", Objects.requireNonNullElse(pair.note(), ""));
                        tick(typed, id + "-cd", pair.comparable());
                        tick(typed, id + "-xn", pair.confirmed());
                    });
        }
        for (var now : pairs.to().criteria()) {
            typed.put(
                    PairForm.id(now),
                    pairs.before(now).stream()
                            .map(old -> Integer.toString(old.number()))
                            .collect(Collectors.joining(", ")));
            tick(typed, PairForm.id(now) + "-xn", pairs.isConfirmed(now));
        }
        typed.put("ghi-chu", Objects.requireNonNullElse(pairs.note(), ""));
        return typed;
    }

    private static void tick(Map<String, String> typed, String field, boolean on) {
        if (on) {
            typed.put(field, "on");
        }
    }

    /** Of sets nobody has paired: indicators and criteria with the very same words. */
    private static Map<String, String> alike(Correspondence pairs) {
        var typed = new HashMap<String, String>();
        for (var now : pairs.to().indicators()) {
            pairs.from().indicators().stream()
                    .filter(old -> isAlike(old.name(), now.name()))
                    .findFirst()
                    .ifPresent(old -> {
                        typed.put(PairForm.id(now), old.code());
                        tick(typed, PairForm.id(now) + "-cd", old.kind() == now.kind());
                    });
        }
        for (var now : pairs.to().criteria()) {
            pairs.from().criteria().stream()
                    .filter(old -> isAlike(old.name(), now.name()))
                    .findFirst()
                    .ifPresent(old -> typed.put(PairForm.id(now), Integer.toString(old.number())));
        }
        return typed;
    }

    private static boolean isAlike(String one, String other) {
        return CriteriaController.plain(one).equals(CriteriaController.plain(other));
    }
}

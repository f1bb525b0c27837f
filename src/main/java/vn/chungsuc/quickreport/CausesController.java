package vn.chungsuc.quickreport;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.quickreport.QuickDesk.Laid;
import vn.chungsuc.quickreport.QuickFigures.Lack;
import vn.chungsuc.quickreport.QuickReportStore.TypedCause;
import vn.chungsuc.quickreport.view.CausesPage;
import vn.chungsuc.quickreport.view.CausesPage.Missing;
import vn.chungsuc.quickreport.view.CausesPage.Row;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Causes and proposals of everything not met, on one page, saved at once. What has no figure is
 * listed apart: it wants its figure, not a cause.
 */
@Controller
@RequestMapping("/bao-cao/nhanh/{id:\\d+}/nguyen-nhan")
class CausesController {

    private static final int LONGEST = 1000;

    private final QuickDesk desk;
    private final StandQueries stands;
    private final SaveCauses save;

    CausesController(QuickDesk desk, StandQueries stands, SaveCauses save) {
        this.desk = desk;
        this.stands = stands;
        this.save = save;
    }

    @GetMapping
    String page(@PathVariable long id, Officer officer, Model model) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        show(officer, draft(officer, id), Map.of(), List.of(), model);
        return "quickreport/causes";
    }

    private Laid draft(Officer officer, long id) {
        var laid = desk.lay(officer.scope(), id);
        laid.document().requireOwn();
        if (!laid.isDraft() || laid.figures().ownStand() == null) {
            throw new NotFound();
        }
        return laid;
    }

    private void show(
            Officer officer,
            Laid laid,
            Map<String, String> typed,
            List<Integer> clashes,
            Model model) {
        var report = laid.report();
        var kept = stands.causes(officer.scope(), report.unitId(), report.setId());
        var rows = new ArrayList<Row>();
        var own = Objects.requireNonNull(laid.figures().ownStand());
        for (var lack : own.lacking().stream().filter(Lack::wantsCause).toList()) {
            var cause = kept.get(lack.position());
            var clash = clashes.contains(lack.position());
            rows.add(row(lack, cause, clash ? typed : Map.of(), clash));
        }
        model.addAttribute(
                "page",
                new CausesPage(
                        report.documentId(),
                        laid.document().title(),
                        laid.document().unitName(),
                        rows,
                        own.lacking().stream()
                                .filter(Lack::wantsFigure)
                                .map(lack -> new Missing(lack.code(), lack.name()))
                                .toList(),
                        "/danh-gia/%s/%d?bo=%s&loc=thieu"
                                .formatted(own.code(), report.year(), report.setId())));
    }

    private static Row row(
            Lack lack,
            StandQueries.@Nullable Cause kept,
            Map<String, String> typed,
            boolean clash) {
        var key = "-" + lack.position();
        var cause = kept == null ? "" : kept.cause();
        var proposal = kept == null ? "" : kept.proposal();
        return new Row(
                lack.position(),
                lack.code(),
                lack.name(),
                typed.getOrDefault("cause" + key, cause),
                typed.containsKey("kind" + key)
                        ? subjective(typed.get("kind" + key))
                        : kept == null ? null : kept.subjective(),
                typed.getOrDefault("proposal" + key, proposal),
                kept == null ? 0 : kept.version(),
                clash
                        ? tr(
                                "Có người vừa lưu: «%s»; đề xuất «%s». Ghép lại rồi lưu.",
                                cause, proposal)
                        : null);
    }

    private static @Nullable Boolean subjective(@Nullable String kind) {
        return kind == null || kind.isEmpty() ? null : (Boolean) kind.equals("chu-quan");
    }

    @PostMapping
    String save(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var laid = draft(officer, id);
        var report = laid.report();
        var kept = stands.causes(officer.scope(), report.unitId(), report.setId());
        var changed = new ArrayList<TypedCause>();
        var own = Objects.requireNonNull(laid.figures().ownStand());
        for (var lack : own.lacking().stream().filter(Lack::wantsCause).toList()) {
            var one = typed(lack.position(), typed);
            if (one != null && differs(one, kept.get(lack.position()))) {
                changed.add(one);
            }
        }
        var clashes = changed.isEmpty() ? List.<Integer>of() : save.handle(officer, id, changed);
        if (!clashes.isEmpty()) {
            response.setStatus(409);
            show(officer, draft(officer, id), typed, clashes, model);
            return "quickreport/causes";
        }
        return "redirect:/bao-cao/nhanh/" + id;
    }

    private static @Nullable TypedCause typed(int position, Map<String, String> typed) {
        var key = "-" + position;
        var version = typed.getOrDefault("version" + key, "");
        if (!version.matches("\\d{1,9}")) {
            return null;
        }
        return new TypedCause(
                position,
                clean(typed.getOrDefault("cause" + key, "")),
                subjective(typed.get("kind" + key)),
                clean(typed.getOrDefault("proposal" + key, "")),
                Integer.parseInt(version));
    }

    private static String clean(String words) {
        var text = Normalizer.normalize(words, Normalizer.Form.NFC).strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    /** What was not touched is not saved, so that it cannot clash. */
    private static boolean differs(TypedCause typed, StandQueries.@Nullable Cause kept) {
        return kept == null
                ? !typed.cause().isEmpty()
                        || !typed.proposal().isEmpty()
                        || typed.subjective() != null
                : !typed.cause().equals(kept.cause())
                        || !typed.proposal().equals(kept.proposal())
                        || !Objects.equals(typed.subjective(), kept.subjective());
    }
}

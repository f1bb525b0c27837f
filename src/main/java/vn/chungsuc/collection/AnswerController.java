package vn.chungsuc.collection;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.access.Secret;
import vn.chungsuc.collection.view.AnswerPage;
import vn.chungsuc.collection.view.AskedField;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Vi;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Behind a one-time link, for anybody who holds it: no account, no session. */
@Controller
@RequestMapping("/tra-loi/{secret}")
class AnswerController {

    private final RequestStore store;
    private final SendAnswer sendAnswer;
    private final CriteriaSets sets;
    private final AnswerRate rate;
    private final Clock clock;

    AnswerController(
            RequestStore store,
            SendAnswer sendAnswer,
            CriteriaSets sets,
            AnswerRate rate,
            Clock clock) {
        this.store = store;
        this.sendAnswer = sendAnswer;
        this.sets = sets;
        this.rate = rate;
        this.clock = clock;
    }

    /** Why there is nothing to answer, and what to do. */
    record Over(HttpStatus status, String title, String sentence) {}

    @GetMapping
    String page(
            @PathVariable String secret,
            HttpServletRequest web,
            HttpServletResponse response,
            Model model) {
        var wait = rate.wait(web.getRemoteAddr());
        var found = wait > 0 ? null : store.behind(new Secret(secret), now()).orElse(null);
        return found == null || found.state() != Request.State.OPEN
                ? over(over(wait, found), response, model)
                : page(found, secret, Map.of(), List.of(), model);
    }

    private Over over(long wait, @Nullable Request found) {
        if (wait > 0) {
            return new Over(
                    HttpStatus.TOO_MANY_REQUESTS,
                    tr("Mở quá nhiều lần"),
                    tr("Đợi %d giây rồi mở lại liên kết.", wait));
        }
        if (found == null) {
            return new Over(
                    HttpStatus.NOT_FOUND,
                    tr("Không có liên kết này"),
                    tr(
                            "Liên kết thiếu chữ hoặc không đúng. Mở lại từ tin nhắn đã nhận, hoặc"
                                    + " nhờ cán bộ gửi lại."));
        }
        return switch (found.state()) {
            case ANSWERED, REVIEWED ->
                    new Over(
                            HttpStatus.GONE,
                            tr("Liên kết đã dùng"),
                            tr(
                                    "%s đã gửi trả lời lúc %s; phần đã gửi vẫn còn. Cần sửa, nhờ"
                                            + " cán bộ mở liên kết mới.",
                                    String.valueOf(found.supplier()), Vi.time(found.sentAt())));
            case EXPIRED ->
                    new Over(
                            HttpStatus.GONE,
                            tr("Liên kết đã hết hạn"),
                            tr(
                                    "Liên kết nhận trả lời đến %s. Nhờ cán bộ mở liên kết mới.",
                                    Vi.time(found.validUntil())));
            default ->
                    new Over(
                            HttpStatus.GONE,
                            tr("Liên kết đã đóng"),
                            tr(
                                    "Cán bộ đã đóng liên kết này. Hỏi lại người gửi nếu vẫn cần trả"
                                            + " lời."));
        };
    }

    private static String over(Over over, HttpServletResponse response, Model model) {
        response.setStatus(over.status().value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("title", over.title());
        model.addAttribute("sentence", over.sentence());
        model.addAttribute("kept", List.of());
        return "collection/overPage";
    }

    private String page(
            Request request,
            String secret,
            Map<String, String> typed,
            List<Fault> faults,
            Model model) {
        var set = sets.require(request.setId());
        model.addAttribute(
                "page",
                new AnswerPage(
                        request,
                        set.name(),
                        "/tra-loi/" + secret,
                        AskedFields.of(set, request, typed),
                        typed,
                        faults));
        return "collection/answerPage";
    }

    @PostMapping
    String answer(
            @PathVariable String secret,
            @RequestParam Map<String, String> typed,
            HttpServletRequest web,
            HttpServletResponse response,
            Model model) {
        var wait = rate.wait(web.getRemoteAddr());
        var found = wait > 0 ? null : store.behind(new Secret(secret), now()).orElse(null);
        if (found == null) {
            return over(over(wait, null), response, model);
        }
        var set = sets.require(found.setId());
        var fields = AskedFields.of(set, found, typed);
        if (found.state() != Request.State.OPEN) {
            return tooLate(found, fields, response, model);
        }
        var faults = new ArrayList<Fault>();
        var supplier = typed.getOrDefault("ten", "").strip();
        if (supplier.isEmpty() || supplier.length() > 100) {
            faults.add(new Fault("ten", tr("Ghi họ tên người trả lời.")));
        }
        var answers = AskedFields.read(set, fields, faults);
        if (answers.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(fields.getFirst().id(), tr("Trả lời ít nhất một chỉ tiêu.")));
        }
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return page(found, secret, typed, faults, model);
        }
        var sent =
                sendAnswer.handle(
                        found,
                        supplier,
                        optional(typed, "dien-thoai"),
                        optional(typed, "ghi-chu"),
                        answers);
        if (!sent) {
            var again = store.behind(new Secret(secret), now()).orElse(found);
            return tooLate(again, fields, response, model);
        }
        model.addAttribute(
                "count",
                (int)
                        fields.stream()
                                .filter(one ->
                                        AskedFields.withParts(one)
                                                .anyMatch(each -> !each.isBlank()))
                                .count());
        return "collection/thanksPage";
    }

    /** What was typed is shown, so that it can be copied. */
    private String tooLate(
            Request request, List<AskedField> fields, HttpServletResponse response, Model model) {
        var view = over(over(0, request), response, model);
        model.addAttribute(
                "kept",
                fields.stream()
                        .flatMap(AskedFields::withParts)
                        .filter(one -> !one.isBlank())
                        .map(one ->
                                one.code()
                                        + ": "
                                        + (one.numerator().isEmpty()
                                                ? one.value()
                                                : one.numerator() + "/" + one.denominator()))
                        .toList());
        return view;
    }

    private static @Nullable String optional(Map<String, String> typed, String field) {
        var text = typed.getOrDefault(field, "").strip();
        return text.isEmpty() ? null : text.substring(0, Math.min(text.length(), 1000));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}

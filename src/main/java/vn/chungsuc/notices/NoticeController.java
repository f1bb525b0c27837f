package vn.chungsuc.notices;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;

import java.time.Clock;
import java.time.OffsetDateTime;

/** What one was told, and how much of it is unread. */
@Controller
@RequestMapping("/thong-bao")
class NoticeController {

    private static final int SIZE = 50;

    private final NoticeStore store;
    private final Clock clock;

    NoticeController(NoticeStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String loc,
            @RequestParam(defaultValue = "1") int trang,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        var page = Math.clamp(trang, 1, 100_000) - 1;
        var notices =
                store.list(officer.accountId(), q.strip(), loc.equals("chua-doc"), page, SIZE);
        var total = notices.isEmpty() ? 0 : notices.getFirst().total();
        model.addAttribute("q", q.strip());
        model.addAttribute("unread", loc.equals("chua-doc"));
        model.addAttribute("notices", notices);
        model.addAttribute("listing", Listing.of(request, page, SIZE, total, ""));
        return "notices/noticePage";
    }

    /** The number beside the bell, asked for by the page once it is there. */
    @GetMapping("/so")
    String count(Officer officer, Model model) {
        model.addAttribute("count", store.unread(officer.accountId()));
        return "notices/count";
    }

    @PostMapping("/da-doc")
    String readAll(Officer officer) {
        store.readAll(officer.accountId(), OffsetDateTime.now(clock));
        return "redirect:/thong-bao";
    }

    @PostMapping("/{id:\\d+}")
    String open(@PathVariable long id, Officer officer) {
        var path = store.read(officer.accountId(), id, OffsetDateTime.now(clock));
        if (path == null) {
            throw new NotFound();
        }
        return "redirect:" + path;
    }
}

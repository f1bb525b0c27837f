package vn.chungsuc.tasks;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import vn.chungsuc.access.Secret;
import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.tasks.view.FeedPage;

import java.util.Objects;

/** The page of one's calendar address, and the address itself, which needs no sign-in. */
@Controller
class FeedController {

    private final CalendarFeed feed;
    private final FeedStore store;
    private final String address;

    /**
     * @param address where people open the product, {@code CHUNGSUC_ADDRESS}; empty: as the browser
     *     asks for it
     */
    FeedController(
            CalendarFeed feed, FeedStore store, @Value("${chungsuc.address:}") String address) {
        this.feed = feed;
        this.store = store;
        this.address = address.replaceAll("/+$", "");
    }

    @GetMapping("/nhiem-vu/lich-rieng")
    String page(Officer officer, Model model) {
        officer.require(Permission.READ);
        return show(officer, null, model);
    }

    private String show(Officer officer, @Nullable String made, Model model) {
        var standing = store.of(officer.accountId());
        model.addAttribute(
                "page",
                new FeedPage(
                        standing == null ? null : standing.madeAt(),
                        standing == null ? null : standing.readAt(),
                        made));
        return "tasks/feedPage";
    }

    /** The address stands on the page this once. */
    @PostMapping("/nhiem-vu/lich-rieng")
    String make(Officer officer, Model model) {
        officer.require(Permission.READ);
        var secret = Objects.requireNonNull(feed.handle(officer, true));
        var made = base() + "/lich-viec/" + secret.text() + ".ics";
        return show(officer, made, model);
    }

    @PostMapping("/nhiem-vu/lich-rieng/tat")
    String takeBack(Officer officer) {
        officer.require(Permission.READ);
        feed.handle(officer, false);
        return "redirect:/nhiem-vu/lich-rieng";
    }

    @GetMapping("/lich-viec/{secret}.ics")
    ResponseEntity<String> read(@PathVariable String secret) {
        var text = Language.inVietnamese(() -> feed.read(new Secret(secret), base()));
        if (text == null) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .header("Content-Type", "text/calendar; charset=utf-8")
                .header("Content-Disposition", "inline; filename=\"nhiem-vu.ics\"")
                .header("X-Robots-Tag", "noindex")
                .cacheControl(CacheControl.noStore())
                .body(text);
    }

    private String base() {
        return address.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : address;
    }
}

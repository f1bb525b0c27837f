package vn.chungsuc.analysis;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One's own named links to views of the analysis. */
@Controller
@RequestMapping(SavedViewController.PATH)
class SavedViewController {

    static final String PATH = "/phan-tich/da-luu";
    private static final int MOST = 100;
    private static final int LONGEST_NAME = 80;
    private static final Pattern OURS =
            Pattern.compile(
                    "(?:https?://[^/\\s]+)?(/phan-tich/[\\w./%?&=+~,:;@!$'()*-]{1,1500})(?:#\\S*)?");

    private final SavedViewStore store;
    private final Clock clock;

    SavedViewController(SavedViewStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @GetMapping
    String list(Officer officer, Model model) {
        officer.require(Permission.READ);
        return show(officer, "", "", List.of(), model);
    }

    private String show(
            Officer officer, String name, String link, List<Fault> faults, Model model) {
        model.addAttribute("views", store.of(officer.accountId()));
        model.addAttribute("name", name);
        model.addAttribute("link", link);
        model.addAttribute("faults", faults);
        return "analysis/savedPage";
    }

    @PostMapping
    String save(
            @RequestParam(name = "ten", defaultValue = "") String name,
            @RequestParam(name = "duong", defaultValue = "") String link,
            Officer officer,
            HttpServletResponse response,
            Model model) {
        officer.require(Permission.READ);
        var called = name.strip();
        var ours = OURS.matcher(link.strip());
        var faults = new ArrayList<Fault>();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            faults.add(new Fault("ten", tr("Đặt tên, dài không quá %d chữ.", LONGEST_NAME)));
        }
        if (!ours.matches() || ours.group(1).contains("//")) {
            faults.add(
                    new Fault(
                            "duong",
                            tr(
                                    "Dán đường dẫn của một trang phân tích, bắt đầu bằng"
                                            + " /phan-tich/.")));
        }
        if (faults.isEmpty() && store.of(officer.accountId()).size() >= MOST) {
            faults.add(new Fault("ten", tr("Đã lưu %d bảng. Bỏ bớt rồi lưu.", MOST)));
        }
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return show(officer, called, link.strip(), faults, model);
        }
        var path = ours.group(1);
        store.save(officer.accountId(), called, path, OffsetDateTime.now(clock));
        return "redirect:" + PATH + "?xong=1";
    }

    @PostMapping("/da-bo")
    String remove(@RequestParam int id, Officer officer) {
        officer.require(Permission.READ);
        if (!store.remove(officer.accountId(), id)) {
            throw new NotFound();
        }
        return "redirect:" + PATH;
    }
}

package vn.chungsuc.unitchange;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.MenuEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.UploadedWorkbook.Unfit;
import vn.chungsuc.unitchange.view.ListPage;
import vn.chungsuc.units.AsOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists of changes of units: those before, a new one from a file or typed. */
@Controller
class ListController {

    private static final int SIZE = 50;
    private static final int ALL = 5000;

    private final ListQueries lists;
    private final ReceiveList receive;

    ListController(ListQueries lists, ReceiveList receive) {
        this.lists = lists;
        this.receive = receive;
    }

    @Bean
    static MenuEntry unitChangesEntry() {
        return new MenuEntry(
                MenuEntry.Part.CATALOGUE,
                11,
                "Thay đổi đơn vị",
                "/don-vi/thay-doi",
                null,
                Permission.MANAGE_UNITS);
    }

    @GetMapping("/don-vi/thay-doi")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int trang,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        officer.require(Permission.MANAGE_UNITS);
        return page(q, trang, Map.of(), List.of(), officer, request, model);
    }

    private String page(
            String q,
            int at,
            Map<String, String> typed,
            List<Fault> faults,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        var page = Math.max(0, at - 1);
        var lines = lists.list(officer.scope(), q.strip(), page, SIZE);
        var total = lines.isEmpty() ? 0 : lines.getFirst().total();
        var acts = new LinkedHashMap<String, String>();
        for (var act :
                List.of(Act.MERGE, Act.SPLIT, Act.RENAME, Act.MOVE, Act.ABOLISH, Act.FOUND)) {
            acts.put(act.word(), act.label());
        }
        model.addAttribute(
                "page",
                new ListPage(
                        lines,
                        q.strip(),
                        Listing.of(request, page, SIZE, total, ""),
                        acts,
                        typed,
                        faults));
        return "unitchange/listPage";
    }

    @GetMapping("/don-vi/thay-doi.xlsx")
    void xlsx(
            @RequestParam(defaultValue = "") String q,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.MANAGE_UNITS);
        ChangeXlsx.lists(response, lists.list(officer.scope(), q.strip(), 0, ALL));
    }

    @GetMapping("/don-vi/thay-doi/mau.xlsx")
    void template(Officer officer, HttpServletResponse response) throws IOException {
        officer.require(Permission.MANAGE_UNITS);
        ChangeTemplate.xlsx(response);
    }

    @GetMapping("/don-vi/thay-doi/mau.csv")
    void csv(Officer officer, HttpServletResponse response) throws IOException {
        officer.require(Permission.MANAGE_UNITS);
        response.setContentType("text/csv; charset=utf-8");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"mau-thay-doi-don-vi.csv\"");
        response.getOutputStream().write(ChangeTemplate.csv().getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/don-vi/thay-doi")
    String upload(
            @RequestParam("tep") MultipartFile file,
            @RequestParam Map<String, String> typed,
            Officer officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        officer.require(Permission.MANAGE_UNITS);
        var faults = new ArrayList<Fault>();
        var name = String.valueOf(file.getOriginalFilename()).replaceAll(".*[/\\\\]", "");
        var content = read(file, faults);
        var day = day(typed.getOrDefault("ngay", ""), content, faults);
        if (content != null && faults.isEmpty()) {
            var id =
                    receive.handle(
                            officer,
                            new ReceiveList.Brought(
                                    name.isBlank() ? "thay-doi.csv" : name,
                                    file.getBytes(),
                                    content,
                                    day,
                                    typed.containsKey("bo-huyen") ? Crosswalk.LEVEL : null));
            return "redirect:/don-vi/thay-doi/" + id;
        }
        response.setStatus(422);
        return page("", 1, typed, faults, officer, request, model);
    }

    private static ChangeFile.@Nullable Content read(MultipartFile file, List<Fault> faults)
            throws IOException {
        if (file.isEmpty()) {
            faults.add(new Fault("tep", tr("Chọn một tệp .csv hoặc .xlsx theo mẫu.")));
            return null;
        }
        try {
            return ChangeFile.read(file.getBytes());
        } catch (Unfit said) {
            faults.add(new Fault("tep", said.sentence()));
            return null;
        }
    }

    /** The form's, or the file's; where both speak they must agree. */
    private static LocalDate day(
            String written, ChangeFile.@Nullable Content content, List<Fault> faults) {
        var stated = content == null ? null : content.day();
        var read = AsOf.of(written, LocalDate.EPOCH);
        if (read.error() != null) {
            faults.add(new Fault("ngay", read.error()));
        } else if (written.isBlank() && stated == null) {
            if (content != null) {
                faults.add(
                        new Fault(
                                "ngay",
                                tr("Ghi ngày các thay đổi có hiệu lực, ví dụ 01/07/2025.")));
            }
        } else if (!written.isBlank() && stated != null && !stated.equals(read.day())) {
            faults.add(
                    new Fault("ngay", tr("Ngày này khác ngày ghi trong tệp; sửa cho giống nhau.")));
        }
        return written.isBlank() && stated != null ? stated : read.day();
    }

    /** A single change, typed. */
    @PostMapping("/don-vi/thay-doi/nhap")
    String type(
            @RequestParam Map<String, String> typed,
            Officer officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        officer.require(Permission.MANAGE_UNITS);
        var form = new ChangeForm(typed);
        var rows = form.rows();
        if (form.faults().isEmpty()) {
            var id = receive.handle(officer, form.title(), form.day(), null, rows);
            return "redirect:/don-vi/thay-doi/" + id;
        }
        response.setStatus(422);
        return page("", 1, typed, form.faults(), officer, request, model);
    }
}

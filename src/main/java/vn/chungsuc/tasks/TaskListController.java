package vn.chungsuc.tasks;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.MenuEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.tasks.view.TaskListPage;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/** «Nhiệm vụ»: who is to do what by when, and what is late. */
@Controller
class TaskListController {

    private static final int PAGE = 50;
    private static final int ALL = 50_000;

    private final TaskQueries tasks;
    private final BoardQueries board;
    private final MakeInstances instances;
    private final TaskXlsx xlsx;
    private final Clock clock;

    TaskListController(
            TaskQueries tasks,
            BoardQueries board,
            MakeInstances instances,
            TaskXlsx xlsx,
            Clock clock) {
        this.tasks = tasks;
        this.board = board;
        this.instances = instances;
        this.xlsx = xlsx;
        this.clock = clock;
    }

    @Bean
    static MenuEntry taskEntry() {
        return new MenuEntry(
                MenuEntry.Part.TRACK, 33, "Nhiệm vụ", "/nhiem-vu", null, Permission.READ);
    }

    /** What the address asks for; all of it stays in the links and in the XLSX. */
    record Asked(
            @Nullable String q,
            @Nullable String cua,
            @Nullable String donVi,
            @Nullable String tinhTrang,
            @Nullable String tieuChi,
            @Nullable String chuTri,
            @Nullable String tu,
            @Nullable Integer trang,
            @Nullable String xep) {

        int page() {
            return trang == null ? 0 : Math.clamp(trang, 1, 100_000) - 1;
        }

        TaskFilter filter() {
            var number = tieuChi == null ? "" : tieuChi.strip();
            return new TaskFilter(
                    text(q),
                    "toi".equals(cua),
                    text(donVi),
                    text(tinhTrang).isEmpty() ? TaskFilter.UNDONE : text(tinhTrang),
                    number.matches("\\d{1,3}") ? Integer.valueOf(number) : null,
                    text(chuTri),
                    text(tu),
                    null,
                    null,
                    null,
                    text(xep));
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed.strip();
        }
    }

    @GetMapping("/nhiem-vu")
    String list(Asked asked, Officer officer, HttpServletRequest request, Model model) {
        officer.require(Permission.READ);
        instances.ifNewDay();
        var today = LocalDate.now(clock);
        var filter = asked.filter();
        var found =
                tasks.search(
                        officer.scope(), officer.accountId(), filter, today, asked.page(), PAGE);
        var total = found.isEmpty() ? 0 : found.getFirst().total();
        model.addAttribute(
                "page",
                new TaskListPage(
                        filter,
                        today,
                        found,
                        Listing.of(request, asked.page(), PAGE, total, filter.sort()),
                        board.counts(officer.scope(), officer.accountId(), false, today),
                        officer.may(Permission.ASSIGN_TASKS)));
        return "tasks/taskList";
    }

    @GetMapping("/nhiem-vu.xlsx")
    void xlsx(Asked asked, Officer officer, HttpServletResponse response) throws IOException {
        officer.require(Permission.READ);
        var today = LocalDate.now(clock);
        xlsx.answer(
                officer,
                tasks.search(officer.scope(), officer.accountId(), asked.filter(), today, 0, ALL),
                today,
                response);
    }
}

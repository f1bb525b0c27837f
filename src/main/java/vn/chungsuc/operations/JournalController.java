package vn.chungsuc.operations;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import vn.chungsuc.journal.JournalChain;
import vn.chungsuc.operations.JournalQueries.Asked;
import vn.chungsuc.operations.view.JournalFilter;
import vn.chungsuc.operations.view.JournalLine;
import vn.chungsuc.operations.view.JournalPage;
import vn.chungsuc.shared.MenuEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Spreadsheet;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;

@Controller
class JournalController {

    private static final int MOST_EXPORTED = 20_000;
    private static final String PATH = "/quan-tri/nhat-ky";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final JournalQueries queries;
    private final InstallationStore store;
    private final JournalChain chain;
    private final Clock clock;

    JournalController(
            JournalQueries queries, InstallationStore store, JournalChain chain, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.chain = chain;
        this.clock = clock;
    }

    @Bean
    static MenuEntry journalEntry() {
        return new MenuEntry(
                MenuEntry.Part.ADMIN, 90, "Nhật ký", PATH, null, Permission.READ_JOURNAL);
    }

    @GetMapping(PATH)
    String page(
            @RequestParam(name = "don-vi", required = false) @Nullable String unit,
            @RequestParam(name = "nguoi", required = false) @Nullable String actor,
            @RequestParam(name = "doi-tuong", required = false) @Nullable String subject,
            @RequestParam(name = "viec", required = false) @Nullable String action,
            @RequestParam(name = "tu", required = false) @Nullable String from,
            @RequestParam(name = "den", required = false) @Nullable String to,
            @RequestParam(name = "truoc", required = false) @Nullable Long older,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.READ_JOURNAL);
        var filter = new JournalFilter(unit, actor, subject, action, from, to);
        try {
            model.addAttribute("page", found(officer, filter, older));
        } catch (DateTimeParseException unreadable) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var fault =
                    tr(
                            "Không đọc được ngày «%s». Viết như 31/12/2025.",
                            unreadable.getParsedString());
            model.addAttribute(
                    "page", new JournalPage(filter, List.of(), store.actions(), 0, null, fault));
        }
        return "operations/journalPage";
    }

    private JournalPage found(Officer officer, JournalFilter filter, @Nullable Long older) {
        var lines = queries.lines(officer.scope(), asked(officer, filter, older));
        var more = lines.size() > JournalQueries.SIZE;
        var shown = more ? lines.subList(0, JournalQueries.SIZE) : lines;
        var pending = officer.may(Permission.OPERATE) ? chain.state().pending() : 0;
        return new JournalPage(
                filter, shown, store.actions(), pending, more ? older(filter, shown) : null, null);
    }

    private Asked asked(Officer officer, JournalFilter filter, @Nullable Long older) {
        var asked = filter.asked();
        return new Asked(
                asked.get("don-vi"),
                asked.get("nguoi"),
                asked.get("doi-tuong"),
                asked.get("viec"),
                day(asked.get("tu")),
                day(asked.get("den")),
                older,
                officer.may(Permission.OPERATE),
                LocalDate.now(clock));
    }

    /** The newest entries that match, as a spreadsheet; a day that is none narrows nothing. */
    @GetMapping(PATH + ".xlsx")
    void xlsx(
            @RequestParam(name = "don-vi", required = false) @Nullable String unit,
            @RequestParam(name = "nguoi", required = false) @Nullable String actor,
            @RequestParam(name = "doi-tuong", required = false) @Nullable String subject,
            @RequestParam(name = "viec", required = false) @Nullable String action,
            @RequestParam(name = "tu", required = false) @Nullable String from,
            @RequestParam(name = "den", required = false) @Nullable String to,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ_JOURNAL);
        var filter = new JournalFilter(unit, actor, subject, action, readable(from), readable(to));
        var lines = queries.lines(officer.scope(), asked(officer, filter, null), MOST_EXPORTED);
        Spreadsheet.answer(response, "nhat-ky.xlsx", book -> JournalWorkbook.write(book, lines));
    }

    private static @Nullable String readable(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() || day(typed) == null ? null : typed;
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static String older(JournalFilter filter, List<JournalLine> shown) {
        var address = UriComponentsBuilder.fromPath(PATH);
        filter.asked().forEach((name, typed) -> address.queryParam(name, "{" + name + "}"));
        return address.queryParam("truoc", shown.getLast().seq())
                .encode()
                .buildAndExpand(filter.asked())
                .toUriString();
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        return typed == null ? null : LocalDate.parse(typed, DAY);
    }
}

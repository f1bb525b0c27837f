package vn.chungsuc.intake;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.intake.view.ExportLine;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.shared.Spreadsheet;
import vn.chungsuc.shared.Vi;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** All values of an area as one workbook: asked for, watched, fetched. */
@Controller
@RequestMapping("/nhap-bang/xuat")
class ExportController {

    private static final int FIRST = 2009;

    /** Whoever writes says so every two seconds. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final ExportQueries queries;
    private final ExportStore store;
    private final AskExport askExport;
    private final ExportJobs jobs;
    private final Clock clock;

    ExportController(
            ExportQueries queries,
            ExportStore store,
            AskExport askExport,
            ExportJobs jobs,
            Clock clock) {
        this.queries = queries;
        this.store = store;
        this.askExport = askExport;
        this.jobs = jobs;
        this.clock = clock;
    }

    @GetMapping
    String page(Officer officer, Model model) {
        officer.require(Permission.READ);
        var year = LocalDate.now(clock).getYear();
        return show(officer, String.valueOf(year - 4), String.valueOf(year), "", model);
    }

    private String show(Officer officer, String first, String last, String fault, Model model) {
        model.addAttribute("first", first);
        model.addAttribute("last", last);
        model.addAttribute("fault", fault);
        model.addAttribute(
                "exports", queries.latest(officer.scope()).stream().map(this::line).toList());
        return "intake/exportPage";
    }

    @PostMapping
    String ask(
            @RequestParam(name = "tu", defaultValue = "") String first,
            @RequestParam(name = "den", defaultValue = "") String last,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.READ);
        var fault = fault(first.strip(), last.strip());
        if (fault.isEmpty()) {
            try {
                var from = Integer.parseInt(first.strip());
                var to = Integer.parseInt(last.strip());
                jobs.start(askExport.handle(officer, from, to), officer.scope().unitId(), from, to);
                return "redirect:/nhap-bang/xuat";
            } catch (Refused nothing) {
                fault = nothing.sentence();
            }
        }
        response.setStatus(422);
        return show(officer, first, last, fault, model);
    }

    private static String fault(String first, String last) {
        if (!first.matches("20\\d\\d") || !last.matches("20\\d\\d")) {
            return tr("Ghi hai năm như 2021 và 2025.");
        }
        var from = Integer.parseInt(first);
        return from > Integer.parseInt(last) || from < FIRST
                ? tr("Năm đầu phải từ %d và không sau năm cuối.", FIRST)
                : "";
    }

    /** One line of the page, asked for again while it is being written. */
    @GetMapping("/{id:\\d+}")
    String progress(@PathVariable int id, Officer officer, Model model) {
        officer.require(Permission.READ);
        model.addAttribute("line", line(queries.require(officer.scope(), id)));
        return "intake/exportLine";
    }

    private ExportLine line(Export export) {
        var running = isRunning(export);
        var there = export.bytes() != null && export.kept();
        return new ExportLine(
                export.id(),
                export.years(),
                Vi.time(export.askedAt()) + ", " + export.askedBy(),
                export.total(),
                export.doneAt() == null ? export.written() : export.total(),
                running,
                there ? "/nhap-bang/xuat/" + export.id() + ".xlsx" : null,
                said(export, running, there));
    }

    /** On this server or another. */
    private boolean isRunning(Export export) {
        var heard = export.heardAt() == null ? export.askedAt() : export.heardAt();
        return export.doneAt() == null && heard.isAfter(OffsetDateTime.now(clock).minus(SILENCE));
    }

    private static String said(Export export, boolean running, boolean there) {
        if (running) {
            return tr("đang ghi");
        }
        if (export.failure() != null) {
            return tr(export.failure());
        }
        if (export.doneAt() == null) {
            return tr("Máy chủ dừng giữa chừng. Xuất lại.");
        }
        return there ? megabytes(export) : tr("Đã quá một ngày, tệp đã xóa. Xuất lại.");
    }

    private static String megabytes(Export export) {
        var bytes = export.bytes() == null ? 0 : export.bytes();
        return bytes < 1 << 20
                ? "%d KB".formatted(Math.ceilDiv(bytes, 1 << 10))
                : "%d MB".formatted(Math.ceilDiv(bytes, 1 << 20));
    }

    @GetMapping("/{id:\\d+}.xlsx")
    void file(@PathVariable int id, Officer officer, HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        var export = queries.require(officer.scope(), id);
        var bytes = export.bytes();
        if (bytes == null || !export.kept()) {
            throw new NotFound();
        }
        response.setContentType(Spreadsheet.TYPE);
        response.setContentLengthLong(bytes);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("so-lieu-%s.xlsx".formatted(export.years().replace('–', '-')))
                        .build()
                        .toString());
        send(id, response.getOutputStream());
    }

    private void send(int id, OutputStream out) throws IOException {
        int number = 0;
        for (var piece = store.piece(id, 0); piece.isPresent(); piece = store.piece(id, ++number)) {
            out.write(piece.get());
        }
    }
}

package vn.chungsuc.assignments;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import tools.jackson.databind.json.JsonMapper;

import vn.chungsuc.assignments.view.ProgrammeContent;
import vn.chungsuc.assignments.view.ProgrammeContent.Work;
import vn.chungsuc.assignments.view.ProgrammePage;
import vn.chungsuc.documents.CheckPaper;
import vn.chungsuc.documents.Document;
import vn.chungsuc.documents.DocumentQueries;
import vn.chungsuc.documents.DocumentState;
import vn.chungsuc.documents.Finding;
import vn.chungsuc.documents.PaperKind;
import vn.chungsuc.documents.SigningPages;
import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Scope;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pages of one work programme. */
@Component
class ProgrammePages implements PaperKind {

    private final ProgrammeQueries programmes;
    private final LineQueries lines;
    private final DocumentQueries documents;
    private final PeopleQueries people;
    private final SigningPages signing;
    private final AssignmentTemplates templates;
    private final CheckPaper check;
    private final JsonMapper json;
    private final Clock clock;

    ProgrammePages(
            ProgrammeQueries programmes,
            LineQueries lines,
            DocumentQueries documents,
            PeopleQueries people,
            SigningPages signing,
            AssignmentTemplates templates,
            CheckPaper check,
            JsonMapper json,
            Clock clock) {
        this.programmes = programmes;
        this.lines = lines;
        this.documents = documents;
        this.people = people;
        this.signing = signing;
        this.templates = templates;
        this.check = check;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return OpenProgramme.KIND;
    }

    @Override
    public String path(long id) {
        return Programme.PATH + "/" + id;
    }

    @Override
    public Laid lay(Scope scope, long id) {
        var document = documents.require(scope, id);
        return document.state() == DocumentState.DRAFT
                ? draft(scope, document)
                : frozen(scope, document);
    }

    private Laid frozen(Scope scope, Document document) {
        var kept =
                json.readValue(
                        documents.frozenContent(scope, document.id()), FrozenProgramme.class);
        return new Laid(document, kept.paper(), kept, List.of(), name(document));
    }

    private Laid draft(Scope scope, Document document) {
        var today = LocalDate.now(clock);
        var programme = programmes.require(scope, document.id());
        var written = programmes.words(scope, document.id());
        var tasks =
                programmes.tasks(scope, document.id(), today).stream()
                        .filter(Work::chosen)
                        .toList();
        var inForce =
                lines.inForce(
                        scope,
                        programme.unitId(),
                        "",
                        EnumSet.of(Section.AREAS, Section.AGENCIES),
                        today);
        var content = new ProgrammePaper(programme, written, tasks, inForce);
        var body = people.body(scope, programme.bodyId());
        var chosen = document.signerId();
        var signer = chosen == null ? null : people.signer(scope, chosen);
        var template = templates.programme(programme.unitId());
        var parts = Language.inVietnamese(() -> template.lay(content.filling(body)));
        var paper = content.write(document, body, signer, template, parts);
        var waivers = documents.waivers(scope, document.id());
        var findings = new ArrayList<>(findings(parts.gaps(), waivers));
        findings.addAll(check.findings(document, paper, waivers));
        return new Laid(
                document, paper, new FrozenProgramme(paper, content), findings, name(document));
    }

    /**
     * @param gaps parts that are still to be written
     */
    private static List<Finding> findings(List<String> gaps, Map<String, String> waivers) {
        return gaps.stream()
                .map(ProgrammePart::valueOf)
                .map(part -> {
                    var key = "part:" + part;
                    return new Finding(
                            key,
                            tr("Phần «%s» chưa có nội dung.", part.title()),
                            "/noi-dung#" + part,
                            part != ProgrammePart.WORK,
                            waivers.get(key));
                })
                .toList();
    }

    private static String name(Document document) {
        return "Chuong trinh cong tac %d - %s".formatted(document.year(), document.unitName());
    }

    @Override
    public String page(
            Officer officer, long id, List<Fault> faults, Map<String, String> typed, Model model) {
        var programme = programmes.require(officer.scope(), id);
        var laid = lay(officer.scope(), id);
        model.addAttribute(
                "page",
                new ProgrammePage(
                        programme,
                        may(officer, programme),
                        laid.paper(),
                        signing.of(officer, this, laid, faults, typed)));
        return "assignments/programmePage";
    }

    private static boolean may(Officer officer, Programme programme) {
        return programme.own() && programme.isOpen() && officer.may(Permission.DRAFT_DOCUMENTS);
    }

    ProgrammeContent content(Officer officer, long id) {
        var scope = officer.scope();
        var programme = programmes.require(scope, id);
        var tasks = programmes.tasks(scope, id, LocalDate.now(clock));
        var chosen = new HashSet<Long>();
        tasks.stream().filter(Work::chosen).map(Work::id).forEach(chosen::add);
        return new ProgrammeContent(
                programme,
                may(officer, programme),
                programmes.words(scope, id),
                tasks,
                chosen,
                null,
                List.of());
    }

    /** As typed, beside what somebody else saved meanwhile. */
    ProgrammeContent clash(
            Officer officer, long id, EnumMap<ProgrammePart, String> words, Set<Long> chosen) {
        var theirs = content(officer, id);
        return new ProgrammeContent(
                theirs.programme(),
                theirs.may(),
                words,
                theirs.tasks(),
                chosen,
                theirs.words(),
                List.of(
                        new Fault(
                                ProgrammePart.PURPOSE.name(),
                                tr(
                                        "Có người vừa sửa chương trình này. Xem bản của họ dưới mỗi"
                                                + " phần, ghép lại rồi lưu."))));
    }
}

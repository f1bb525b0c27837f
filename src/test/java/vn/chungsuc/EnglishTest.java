package vn.chungsuc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

import vn.chungsuc.Phrases.Phrase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** English is whole: whatever Vietnamese a page may say has its English, and nothing else has. */
class EnglishTest {

    /**
     * What stays Vietnamese: official papers and workbooks by law, words by which files are read,
     * the demo's data, the benchmark. A path's beginning, below {@code vn/chungsuc} or the
     * templates; what stands in neither is the command line.
     */
    private static final List<String> VIETNAMESE =
            List.of(
                    "bench/",
                    "demo/",
                    // what a language is called by its speakers; the command line; dates of papers
                    "shared/Language.java",
                    "shared/Mode.java",
                    "shared/Vi.java",
                    // the API answers in Vietnamese; a workbook to be filled in and brought back
                    "access/ApiRefusals.java",
                    "access/AccountTemplate.java",
                    // the console before anybody has an account
                    "access/FirstAdministrator.java",
                    "access/KeySeal.java",
                    "access/SealKeys.java",
                    // what only the journal is told
                    "access/CloseSession.java",
                    "access/DisableIdle.java",
                    "access/GiveRole.java",
                    "access/RevokeToken.java",
                    "access/SecondFactors.java",
                    "people/SaveSigner.java",
                    // kinds of units and titles as queries ask for them
                    "people/ChargeQueries.java",
                    "people/MemberQueries.java",
                    "people/SetsOfUnit.java",
                    // stored notices, e-mails and texts to send on
                    "notices/NoticeStore.java",
                    "notices/ReportNotices.java",
                    "notices/AccountNotices.java",
                    "notices/ExtensionNotices.java",
                    "notices/ReviewNotices.java",
                    "review/ReviewXlsx.java",
                    "notices/ReminderTexts.java",
                    "notices/TaskNotices.java",
                    "notices/TaskReminderQueries.java",
                    "notices/TaskReminderTexts.java",
                    // words by which lists of tasks are read; workbooks
                    "tasks/TaskColumn.java",
                    // sent to calendars
                    "tasks/TaskCalendar.java",
                    "tasks/TaskTemplate.java",
                    "tasks/TaskXlsx.java",
                    "notices/SendDigests.java",
                    // the console, who the journal calls «hệ thống», its workbook
                    "journal/JournalEntry",
                    "operations/Backup",
                    "operations/DataDirectory",
                    "operations/Embedded",
                    "operations/Installation.java",
                    "operations/JournalWorkbook",
                    "operations/LaterBeans",
                    "operations/Opening",
                    "operations/PostgresBinaries",
                    "operations/Restore",
                    "operations/StartReporter",
                    "operations/Unprivileged",
                    // overview, units: the sheet of paper, workbooks
                    "overview/OverviewXlsx",
                    "overview/printedLeader",
                    "units/UnitListXlsx",
                    // units: words by which lists are read, the import command, the nation's name
                    "units/ImportReport",
                    "units/ImportUnits",
                    "units/ListedChanges",
                    "units/UnitDirectory",
                    "units/UnitFile",
                    "units/UnitName",
                    // words by which an indicator is told to count people
                    "villages/Measure.java",
                    // unitchange: words of files, the template and the workbook, what stands beside
                    // a figure
                    "unitchange/ChangeTemplate",
                    "unitchange/ChangeXlsx",
                    "unitchange/Crosswalk",
                    "unitchange/FirstFigure",
                    "unitchange/Kinds",
                    "unitchange/Resolution.java",
                    "evidence/EvidencePaper.java",
                    "evidence/EvidenceXlsx.java",
                    "evidence/UnitsXlsx.java",
                    // assessment: the API, files of figures read from the command line
                    "assessment/AssessmentApi",
                    "assessment/Bulk",
                    "assessment/CsvValues",
                    "assessment/NdjsonValues",
                    "assessment/TooLarge",
                    "assessment/ValueJson",
                    // analysis: workbooks
                    "analysis/ComparisonXlsx",
                    "analysis/DistanceXlsx",
                    "analysis/DryRunXlsx",
                    "analysis/OutlierXlsx",
                    "analysis/PivotXlsx",
                    "analysis/TrendXlsx",
                    // criteria: words of files and workbooks, the evaluate command, the log
                    "criteria/ComparisonXlsx",
                    "criteria/CriteriaSets",
                    "criteria/Dimensions",
                    "criteria/Evaluat",
                    "criteria/LoadBundledSets",
                    "criteria/Reading.java",
                    "criteria/ReadingsFile",
                    "criteria/SetListController",
                    "criteria/SetSheet",
                    "criteria/SetTemplate",
                    "criteria/SetWorkbookWriter",
                    "criteria/WrittenWords",
                    // plans: the official paper, the journal's notes, words by which papers are
                    // read, the
                    // workbook
                    // assignments: the official papers, titles as queries ask for them, the
                    // workbook
                    "assignments/DecisionAnnexes",
                    "assignments/DecisionPaper",
                    "assignments/DefaultWords",
                    "assignments/OpenDecision",
                    "assignments/OpenProgramme",
                    "assignments/ProgrammePaper",
                    "assignments/LineQueries",
                    "assignments/VisitQueries",
                    "assignments/VisitWords",
                    "assignments/DecisionsXlsx",
                    "plans/Paper",
                    "plans/PlanPaper",
                    // what tasks are called and cite
                    "plans/PlanLine",
                    "plans/ChangeNotes",
                    "plans/Citations",
                    "plans/DefaultWords",
                    "plans/PlansXlsx",
                    "plans/ProgressXlsx",
                    "plans/BringPlan",
                    // documents: the official paper, shown, printed and written; the workbook
                    "documents/DocumentListController",
                    "documents/KeptListController",
                    "documents/CheckXlsx",
                    "documents/PaperText",
                    "documents/CheckApi",
                    "documents/CheckDocument.java",
                    // words by which papers are read; findings are told in the papers' language
                    "reader/",
                    "documents/DocumentStore",
                    "documents/Docx",
                    // words by which templates are read; what is downloaded
                    "documents/HeadingNumbers",
                    "documents/TemplateDocx",
                    "documents/TemplateSample",
                    "documents/TemplateText",
                    "documents/PaperWords",
                    "documents/PdfWriter",
                    "documents/paper.jte",
                    "documents/paperSigner",
                    "documents/paperTable",
                    "documents/print",
                    "collection/RequestMessage.java",
                    "collection/Supplied.java",
                    // reader: what is read and checked is a Vietnamese paper, its findings are told
                    // in its language
                    "reader/",
                    "intake/Inputs.java",
                    "shared/LegacyLetters.java",
                    "shared/LegacyText.java",
                    "intake/Meaning.java",
                    "intake/SheetBook.java",
                    "intake/SheetBookFrame.java",
                    "intake/SheetBookWriter.java",
                    "intake/WorkbookGrids.java",
                    "intake/WriteExport.java",
                    "collection/view/AskedField.java",
                    // handing in: a workbook; a text to send on
                    "handin/HandInXlsx.java",
                    "handin/Reminder.java",
                    // quick reports: the official paper; what the receiver keeps of it
                    "quickreport/AboveParts.java",
                    "quickreport/ReportsPart.java",
                    "quickreport/OpenQuickReport.java",
                    "quickreport/QuickParts.java",
                    "quickreport/WriteQuickPaper.java",
                    "quickreport/Digests.java",
                    // what only the journal is told
                    "quickreport/SaveCauses.java",
                    "quickreport/SaveLine.java",
                    "reporting/SaveNarrative.java",
                    // petitions: paragraphs of a paper, the workbook
                    "petitions/OpenPetitions.java",
                    "petitions/PetitionsXlsx.java",
                    "inspections/InspectionsXlsx.java",
                    // meetings: the official papers, points for an agenda, the workbook
                    "meetings/MeetingWords.java",
                    "meetings/Agenda.java",
                    // titles as queries sort by
                    "meetings/MeetingQueries.java",
                    "meetings/MeetingsXlsx.java",
                    // yearly reports: the official paper
                    "reporting/ExplainedPart.java",
                    "reporting/FigureParts.java",
                    "reporting/MatrixPart.java",
                    "reporting/OwnParts.java",
                    "reporting/WritePaper.java");

    /** Names that are data: sets, criteria, bodies, roles. Their entries need no literal. */
    private static final String DATA = "law.yaml";

    private static final Pattern VALUE =
            Pattern.compile("%(?:(\\d+)\\$)?[-0,+#]*\\d*(?:\\.\\d+)?([a-zA-Z%])");

    /** The number of a decision is its name in any language: {@code 318/QĐ-TTg}. */
    private static final Pattern DECISION = Pattern.compile("\\d+/QĐ-\\p{L}+");

    private static final List<Phrase> LITERALS = literals();
    private static final Map<String, Object> ENGLISH = new HashMap<>();
    private static final List<String> TWICE = new ArrayList<>();
    private static final HashSet<String> DATA_NAMES = new HashSet<>();

    @BeforeAll
    static void readTheCatalogues() {
        for (var file : Phrases.files("src/main/resources/english", ".yaml")) {
            var phrases =
                    new YAMLMapper()
                            .readValue(file.toFile(), new TypeReference<Map<String, Object>>() {});
            phrases.forEach((phrase, english) -> {
                var before = ENGLISH.put(phrase, english);
                if (before != null && !before.equals(english)) {
                    TWICE.add(file + ": " + phrase);
                }
            });
            if (file.endsWith(DATA)) {
                DATA_NAMES.addAll(phrases.keySet());
            }
        }
    }

    @Test
    void whatIsSaidHasItsEnglish() {
        assertThat(
                        said().filter(phrase -> !ENGLISH.containsKey(phrase.text()))
                                .map(Phrase::toString)
                                .distinct())
                .isEmpty();
    }

    @Test
    void nothingVietnameseIsSaidPastTheCatalogue() {
        assertThat(templates().flatMap(Phrases::bareIn).map(Phrase::toString)).isEmpty();
        assertThat(scripts().flatMap(Phrases::bareIn).map(Phrase::toString)).isEmpty();
    }

    @Test
    void nothingIsTranslatedThatNobodySays() {
        var said = new HashSet<>(said().map(Phrase::text).toList());
        assertThat(
                        ENGLISH.keySet().stream()
                                .filter(phrase ->
                                        !said.contains(phrase) && !DATA_NAMES.contains(phrase)))
                .isEmpty();
        assertThat(TWICE).as("one phrase, two meanings").isEmpty();
    }

    @Test
    void englishTakesTheSameValues() {
        assertThat(
                        ENGLISH.entrySet().stream()
                                .flatMap(entry ->
                                        forms(entry.getValue())
                                                .filter(form ->
                                                        !values(form)
                                                                .equals(values(entry.getKey()))))
                                .toList())
                .isEmpty();
        assertThat(
                        ENGLISH.values().stream()
                                .flatMap(EnglishTest::forms)
                                .filter(form ->
                                        Phrases.isVietnamese(DECISION.matcher(form).replaceAll("")))
                                .filter(form -> !form.matches(".*[«\"“(].*")))
                .as("English with Vietnamese in it, unless quoted or a decision's number")
                .isEmpty();
    }

    @Test
    void scriptsHaveTheirEnglishToo() {
        var english = Phrases.files("src/main/resources/static/assets", "english.js").getFirst();
        var words = Phrases.literalsOf(english);
        assertThat(
                        scripts()
                                .flatMap(Phrases::saidIn)
                                .map(Phrase::text)
                                .filter(phrase -> !words.contains(phrase)))
                .isEmpty();
    }

    @Test
    void theRulesHaveTeeth() {
        var page = Path.of("page.jte");
        assertThat(Phrases.bare(page, "<p>Lưu lại</p>")).hasSize(1);
        assertThat(Phrases.bare(page, "@template.part.tag(text = \"cần xác nhận\")")).hasSize(1);
        assertThat(Phrases.bare(page, "<p>${tr(\"Lưu lại\")}</p>")).isEmpty();
    }

    private static Stream<Phrase> said() {
        return Stream.concat(LITERALS.stream(), templates().flatMap(Phrases::saidIn));
    }

    private static List<Phrase> literals() {
        return Phrases.literals(
                Phrases.files("src/main/java/vn/chungsuc", ".java").stream()
                        .filter(file ->
                                speaks(Path.of("src/main/java/vn/chungsuc").relativize(file)))
                        .toList());
    }

    private static Stream<Path> templates() {
        return Phrases.files("src/main/jte", ".jte").stream()
                .filter(file -> speaks(Path.of("src/main/jte").relativize(file)));
    }

    private static Stream<Path> scripts() {
        return Phrases.files("src/main/resources/static/assets", ".js").stream()
                .filter(file -> !file.endsWith("english.js"));
    }

    private static boolean speaks(Path file) {
        return file.getNameCount() > 1
                && VIETNAMESE.stream().noneMatch(start -> file.toString().startsWith(start));
    }

    private static Stream<String> forms(Object english) {
        return english instanceof Map<?, ?> forms
                ? forms.values().stream().map(String::valueOf)
                : Stream.of(String.valueOf(english));
    }

    /** The values a phrase takes, in the order they are given. */
    private static List<String> values(String phrase) {
        var values = new ArrayList<String>();
        int at = 0;
        for (var value = VALUE.matcher(phrase); value.find(); ) {
            if (value.group(2).equals("%")) {
                continue;
            }
            at++;
            values.add((value.group(1) == null ? at : value.group(1)) + value.group(2));
        }
        return values.stream().distinct().sorted().toList();
    }
}

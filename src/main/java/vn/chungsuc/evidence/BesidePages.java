package vn.chungsuc.evidence;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.evidence.view.BesidePanel;
import vn.chungsuc.evidence.view.BesidePanel.Remark;
import vn.chungsuc.evidence.view.BesidePanel.Thread;
import vn.chungsuc.evidence.view.EvidencePage;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Vi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what stands beside one indicator into words. */
@Component
class BesidePages {

    private final EvidenceQueries queries;
    private final TalkQueries talk;
    private final EvidencePages lists;

    BesidePages(EvidenceQueries queries, TalkQueries talk, EvidencePages lists) {
        this.queries = queries;
        this.talk = talk;
        this.lists = lists;
    }

    /**
     * What an answer adds to the panel.
     *
     * @param typed a remark that could not be kept
     * @param answering its thread
     */
    record Answer(
            List<ReceiveFiles.Line> received,
            String typed,
            @Nullable Long answering,
            @Nullable String error) {

        static final Answer NONE = new Answer(List.of(), "", null, null);
    }

    BesidePanel panel(Officer officer, Sheet sheet, Indicator indicator, Answer answer) {
        var paths = new EvidencePaths(sheet.at());
        var code = indicator.code();
        var criterion = sheet.set().criterion(indicator.criterion()).orElseThrow();
        var own = Place.of(indicator);
        var whole = new Place(criterion.number(), Place.WHOLE);
        var here = here(officer, sheet, own, whole);
        var rows = lists.rows(officer, sheet, here);
        var threads = threads(officer, sheet, indicator, paths);
        return new BesidePanel(
                tr("Chỉ tiêu %s, %s, năm %d", code, EvidencePages.lower(sheet), sheet.year()),
                lists.context(sheet),
                EvidencePaths.rowId(code),
                code,
                tr(indicator.name()),
                tr("Tiêu chí %d. %s", criterion.number(), tr(criterion.name())),
                paths.page(),
                paths.sheet() + "#" + EvidencePaths.rowId(code),
                paths.line(code, ""),
                MayAttach.is(officer, sheet) && officer.scope().covers(criterion.number())
                        ? paths.line(code, "/tep")
                        : null,
                paths.at("/tai-len"),
                here.stream()
                        .filter(item -> item.places().contains(own))
                        .map(item -> rows.row(item, own))
                        .toList(),
                here.stream()
                        .filter(item -> item.places().contains(whole))
                        .map(item -> rows.row(item, whole))
                        .toList(),
                answer.received().stream()
                        .filter(line -> line.refusal() != null)
                        .map(line ->
                                new EvidencePage.Refusal(
                                        line.name(), String.valueOf(line.refusal())))
                        .toList(),
                paths.line(code, "/trao-doi"),
                paths.line(code, "/nguoi"),
                threads.stream().filter(thread -> !thread.settled()).toList(),
                threads.stream().filter(Thread::settled).toList(),
                answer.typed(),
                answer.answering(),
                answer.error());
    }

    private List<Evidence> here(Officer officer, Sheet sheet, Place own, Place whole) {
        return queries.all(officer.scope(), sheet).stream()
                .filter(item -> item.places().contains(own) || item.places().contains(whole))
                .toList();
    }

    private List<Thread> threads(
            Officer officer, Sheet sheet, Indicator indicator, EvidencePaths paths) {
        var said = talk.talk(officer.scope(), sheet, indicator);
        var named =
                said.stream()
                        .flatMap(one -> Words.named(one.words()).stream())
                        .collect(Collectors.toSet());
        var names = talk.names(officer.scope(), named);
        return said.stream()
                .collect(
                        Collectors.groupingBy(
                                TalkQueries.Said::thread, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(thread -> thread(thread, names, indicator, paths))
                .toList();
    }

    private static Thread thread(
            List<TalkQueries.Said> said,
            Map<String, String> names,
            Indicator indicator,
            EvidencePaths paths) {
        var first = said.getFirst();
        var settledSaid =
                Stream.of(first.settledBy(), Vi.time(first.settledAt()))
                        .filter(part -> part != null && !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return new Thread(
                first.thread(),
                said.stream()
                        .map(one ->
                                new Remark(
                                        one.id(),
                                        one.by() == null ? tr("tài khoản đã xóa") : one.by(),
                                        Vi.time(one.writtenAt()),
                                        Words.spans(one.words(), names)))
                        .toList(),
                first.settled(),
                settledSaid,
                paths.line(indicator.code(), "/trao-doi/" + first.thread() + "/trang-thai"));
    }
}

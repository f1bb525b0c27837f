package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.documents.KeptCheck.KeptFact;
import vn.chungsuc.documents.KeptCheck.KeptFinding;
import vn.chungsuc.documents.view.CheckedPaper;
import vn.chungsuc.documents.view.CheckedPaper.Counts;
import vn.chungsuc.documents.view.CheckedPaper.FactTable;
import vn.chungsuc.documents.view.CheckedPaper.Holds;
import vn.chungsuc.documents.view.CheckedPaper.Particular;
import vn.chungsuc.documents.view.CheckedPaper.Row;
import vn.chungsuc.documents.view.CheckedPaper.Shown;
import vn.chungsuc.documents.view.CheckedPaper.Waiver;
import vn.chungsuc.reader.Agreement;
import vn.chungsuc.reader.Severity;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.shared.Vi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the pages of checked papers show, of one just read and of one that is kept. */
@Component
class CheckPages {

    /** Findings, and rows of each table; the workbook has them all. */
    private static final int MOST = 200;

    private final KeptCheckQueries queries;

    CheckPages(KeptCheckQueries queries) {
        this.queries = queries;
    }

    CheckedPaper of(CheckDocument.Checked checked) {
        var reading = checked.reading();
        var paper = reading.paper();
        var of = paper.particulars();
        return page(
                of.title() == null ? checked.name() : of.title(),
                paper.source().lines(),
                findings(checked),
                reading.agreements(),
                new KeptCheck.Particulars(
                        of.type(),
                        of.number(),
                        of.symbol(),
                        of.place(),
                        of.date(),
                        of.issuer(),
                        of.title(),
                        of.signer()),
                facts(checked));
    }

    /** The findings of one just read, as if they were kept. */
    static List<KeptFinding> findings(CheckDocument.Checked checked) {
        var found = new ArrayList<KeptFinding>();
        for (var one : checked.reading().findings()) {
            found.add(
                    new KeptFinding(
                            found.size(),
                            one.rule(),
                            one.severity(),
                            one.line(),
                            one.quote(),
                            one.message(),
                            one.expected(),
                            one.found(),
                            null,
                            null,
                            null));
        }
        return found;
    }

    /** The facts of one just read, as if they were kept. */
    static List<KeptFact> facts(CheckDocument.Checked checked) {
        return checked.reading().facts().stream()
                .map(fact ->
                        new KeptFact(
                                0,
                                fact.kind(),
                                fact.text(),
                                KeptCheckStore.plain(fact.value()),
                                fact.unit(),
                                fact.note(),
                                fact.line(),
                                null))
                .toList();
    }

    CheckedPaper of(Scope scope, KeptCheck kept) {
        return page(
                kept.heading(),
                queries.words(scope, kept.id()).lines().toList(),
                queries.findings(scope, kept.id()),
                queries.agreements(scope, kept.id()),
                kept.particulars(),
                queries.facts(scope, kept.id()));
    }

    private static CheckedPaper page(
            String heading,
            List<String> words,
            List<KeptFinding> found,
            List<Agreement> agreements,
            KeptCheck.Particulars particulars,
            List<KeptFact> facts) {
        var sorted = new ArrayList<>(found);
        sorted.sort(
                Comparator.comparing((KeptFinding one) -> one.waivedFor() != null)
                        .thenComparing(KeptFinding::severity)
                        .thenComparingInt(KeptFinding::line));
        var shown = sorted.subList(0, Math.min(sorted.size(), MOST));
        var marks = new ArrayList<MarkedText.Mark>();
        for (var one : shown) {
            marks.add(
                    new MarkedText.Mark(marks.size() + 1, one.line(), one.quote(), one.severity()));
        }
        var text = new MarkedText(words, marks);
        return new CheckedPaper(
                heading,
                text.lines(),
                text.isCut(),
                counts(found),
                findings(shown, text),
                sorted.size() - shown.size(),
                agreements.stream()
                        .limit(MOST)
                        .map(one -> new Holds(one.line(), one.message()))
                        .toList(),
                particulars(particulars),
                tables(facts));
    }

    private static Counts counts(List<KeptFinding> found) {
        return new Counts(
                count(found, Severity.ERROR),
                count(found, Severity.WARN),
                count(found, Severity.INFO),
                (int) found.stream().filter(one -> one.waivedFor() != null).count());
    }

    private static int count(List<KeptFinding> found, Severity severity) {
        return (int)
                found.stream()
                        .filter(one -> one.severity() == severity && one.waivedFor() == null)
                        .count();
    }

    private static List<Shown> findings(List<KeptFinding> found, MarkedText text) {
        var marked = MarkedText.marked(text.lines());
        var shown = new ArrayList<Shown>();
        for (var one : found) {
            var number = shown.size() + 1;
            var told = Told.of(one.message());
            shown.add(
                    new Shown(
                            number,
                            RuleWords.of(one.rule()),
                            one.severity(),
                            one.line(),
                            marked.containsKey(number),
                            told.calc(),
                            told.words(),
                            one.quote(),
                            one.expected(),
                            one.found(),
                            one.position(),
                            waiver(one)));
        }
        return shown;
    }

    private static @Nullable Waiver waiver(KeptFinding one) {
        return one.waivedFor() == null
                ? null
                : new Waiver(
                        one.waivedFor(),
                        Objects.requireNonNullElse(one.waivedBy(), ""),
                        Vi.time(one.waivedAt()));
    }

    /** The arithmetic of a message apart from its words: «16 + 5 = 21, không bằng 19» first. */
    record Told(@Nullable String calc, String words) {

        static Told of(String message) {
            var end =
                    Stream.of(message.indexOf(". "), message.indexOf("; "), message.indexOf(": "))
                            .filter(at -> at > 0)
                            .min(Integer::compare)
                            .orElse(message.length());
            var first = message.substring(0, end);
            return first.matches(".*\\d.*[=≠].*")
                    ? new Told(
                            first, message.substring(Math.min(message.length(), end + 1)).strip())
                    : new Told(null, message);
        }
    }

    private static List<Particular> particulars(KeptCheck.Particulars of) {
        var symbol =
                of.number() == null && of.symbol() == null
                        ? null
                        : Objects.requireNonNullElse(of.number(), "…")
                                + "/"
                                + Objects.requireNonNullElse(of.symbol(), "…");
        return List.of(
                new Particular(tr("Loại văn bản"), of.type()),
                new Particular(tr("Số, ký hiệu"), symbol),
                new Particular(tr("Địa danh"), of.place()),
                new Particular(tr("Ngày"), of.date() == null ? null : Vi.date(of.date())),
                new Particular(tr("Cơ quan ban hành"), of.issuer()),
                new Particular(tr("Trích yếu"), of.title()),
                new Particular(tr("Người ký"), of.signer()));
    }

    private static List<FactTable> tables(List<KeptFact> facts) {
        return Stream.of(FactKinds.values())
                .map(table -> {
                    var own = facts.stream().filter(f -> FactKinds.of(f.kind()) == table).toList();
                    return new FactTable(
                            table.key(),
                            table.title(),
                            table.valueTitle(),
                            table.unitTitle(),
                            table != FactKinds.DUTIES,
                            own.stream().limit(MOST).map(CheckPages::row).toList(),
                            Math.max(0, own.size() - MOST),
                            table.folded());
                })
                .toList();
    }

    private static Row row(KeptFact fact) {
        return new Row(
                fact.id(),
                fact.words(),
                FactKinds.shown(fact.value()),
                FactKinds.of(fact.kind()).unit(fact.unit()),
                fact.note() == null ? "" : fact.note(),
                fact.line(),
                fact.correctedBy());
    }
}

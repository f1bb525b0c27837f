package vn.chungsuc.documents;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.documents.view.TemplateKindPage;
import vn.chungsuc.documents.view.TemplatePage;
import vn.chungsuc.documents.view.TemplateRow;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.Units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts together the pages of the templates. */
@Component
class TemplatePages {

    private final List<TemplateKind> kinds;
    private final TemplateQueries queries;
    private final Units units;
    private final Clock clock;

    TemplatePages(List<TemplateKind> kinds, TemplateQueries queries, Units units, Clock clock) {
        this.kinds = kinds.stream().sorted(Comparator.comparing(TemplateKind::key)).toList();
        this.queries = queries;
        this.units = units;
        this.clock = clock;
    }

    List<TemplateRow> list(Scope scope) {
        var inForce = queries.inForce(scope, today());
        var drafts = queries.drafts(scope, today());
        return kinds.stream()
                .map(kind ->
                        new TemplateRow(
                                kind,
                                of(inForce, kind),
                                drafts.stream()
                                        .filter(draft -> draft.kind().equals(kind.key()))
                                        .count()))
                .toList();
    }

    private static @Nullable KeptTemplate of(List<KeptTemplate> templates, TemplateKind kind) {
        return templates.stream()
                .filter(one -> one.kind().equals(kind.key()))
                .findFirst()
                .orElse(null);
    }

    TemplateKind kind(String key) {
        return kinds.stream()
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    TemplateKindPage kindPage(Officer officer, TemplateKind kind, TemplateKindPage.Upload upload) {
        var scope = officer.scope();
        return new TemplateKindPage(
                kind,
                of(queries.inForce(scope, today()), kind),
                queries.versions(scope, kind.key(), today()),
                units(scope),
                today(),
                upload);
    }

    /** The officer's own, then those directly below it. */
    List<Unit> units(Scope scope) {
        return Stream.concat(
                        Stream.of(units.home(scope, today())),
                        units.children(scope, today()).stream())
                .toList();
    }

    KeptTemplate require(Officer officer, long id) {
        return queries.require(officer.scope(), id, today());
    }

    TemplatePage page(
            Officer officer,
            long id,
            String asks,
            List<Fault> faults,
            List<String> ticked,
            Map<String, String> typed) {
        var kept = require(officer, id);
        var kind = kind(kept.kind());
        return new TemplatePage(
                kind,
                kept,
                sample(kept),
                kept.isDraft() ? TemplateCheck.of(kind, kept.text()) : List.of(),
                ticked,
                today(),
                asks,
                faults,
                typed);
    }

    OfficialPaper sample(KeptTemplate kept) {
        return TemplateSample.of(
                PaperTemplate.of(kind(kept.kind()), kept.text()), today().getYear());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}

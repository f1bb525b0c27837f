package vn.chungsuc.reporting;

import org.springframework.stereotype.Component;

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.reporting.FigureQueries.Area;
import vn.chungsuc.shared.Scope;

import java.time.ZoneId;
import java.util.List;

/** Explanations of unusual figures as a paper names them. */
@Component
class Explanations {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final ExplanationQueries queries;
    private final CriteriaSets sets;

    Explanations(ExplanationQueries queries, CriteriaSets sets) {
        this.queries = queries;
        this.sets = sets;
    }

    List<Figures.Explained> of(Scope scope, Area area) {
        return queries.of(scope, area).stream().map(this::named).toList();
    }

    private Figures.Explained named(ExplanationQueries.Explanation one) {
        var indicator = sets.require(one.setId()).indicator(one.indicator());
        var part =
                indicator.asked().stream()
                        .filter(asked -> asked.key().equals(one.part()))
                        .map(asked -> " (" + asked.name() + ")")
                        .findFirst()
                        .orElse("");
        return new Figures.Explained(
                one.unitName(),
                indicator.code(),
                indicator.name() + part,
                one.figure(),
                one.words(),
                one.by() == null ? "" : one.by(),
                one.at().atZoneSameInstant(HERE).toLocalDate());
    }
}

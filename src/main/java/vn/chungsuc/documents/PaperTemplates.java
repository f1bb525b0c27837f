package vn.chungsuc.documents;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;

/** The template a draft follows: the one in force today for its unit, else what comes with the product. */
@Component
public class PaperTemplates {

    private final TemplateQueries queries;
    private final Clock clock;

    PaperTemplates(TemplateQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * @param unitId of the paper
     */
    public PaperTemplate of(TemplateKind kind, int unitId) {
        return queries.text(kind.key(), unitId, LocalDate.now(clock))
                .map(text -> PaperTemplate.of(kind, text))
                .orElseGet(kind::builtIn);
    }
}

package vn.chungsuc.documents;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Clock;
import java.time.LocalDate;

/**
 * The template a draft follows: of those in force today the one published for its unit or nearest
 * above it, else what comes with the product. Whoever writes the paper need not see that unit.
 */
@Repository
public class PaperTemplates {

    private final JdbcClient jdbc;
    private final Clock clock;

    PaperTemplates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param unitId of the paper
     */
    public PaperTemplate of(TemplateKind kind, int unitId) {
        return jdbc.sql(
                        """
                        select t.text
                        from documents.template_on(:on) t
                        join units.closure_v c on c.ancestor_id = t.unit_id and c.unit_id = :unit
                         and :on >= c.valid_from and :on < c.valid_to
                        where t.kind = :kind
                        order by c.depth, t.valid_from desc, t.id desc
                        limit 1
                        """)
                .param("kind", kind.key())
                .param("unit", unitId)
                .param("on", LocalDate.now(clock))
                .query(String.class)
                .optional()
                .map(text -> PaperTemplate.of(kind, text))
                .orElseGet(kind::builtIn);
    }
}

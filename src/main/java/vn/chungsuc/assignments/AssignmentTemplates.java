package vn.chungsuc.assignments;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import vn.chungsuc.documents.PaperTemplate;
import vn.chungsuc.documents.PaperTemplates;
import vn.chungsuc.documents.TemplateKind;

/** The templates of decisions of assignment and of work programmes. */
@Component
class AssignmentTemplates {

    private static final TemplateKind DECISION = TemplateKind.read("assignment-decision");
    private static final TemplateKind PROGRAMME = TemplateKind.read("work-programme");

    private final PaperTemplates templates;

    AssignmentTemplates(PaperTemplates templates) {
        this.templates = templates;
    }

    @Bean
    static TemplateKind assignmentDecisionTemplate() {
        return DECISION;
    }

    @Bean
    static TemplateKind workProgrammeTemplate() {
        return PROGRAMME;
    }

    PaperTemplate decision(int unitId) {
        return templates.of(DECISION, unitId);
    }

    PaperTemplate programme(int unitId) {
        return templates.of(PROGRAMME, unitId);
    }
}

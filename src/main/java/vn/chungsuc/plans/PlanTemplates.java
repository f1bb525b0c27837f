package vn.chungsuc.plans;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import vn.chungsuc.documents.PaperTemplate;
import vn.chungsuc.documents.PaperTemplate.Part;
import vn.chungsuc.documents.PaperTemplates;
import vn.chungsuc.documents.TemplateKind;

import java.util.Map;
import java.util.stream.Stream;

/** The templates of plans: a commune's or village's, and that of a district or province. */
@Component
class PlanTemplates {

    private static final TemplateKind COMMUNE = TemplateKind.read("commune-plan");
    private static final TemplateKind AREA = TemplateKind.read("area-plan");

    private final PaperTemplates templates;

    PlanTemplates(PaperTemplates templates) {
        this.templates = templates;
    }

    @Bean
    static TemplateKind communePlan() {
        return COMMUNE;
    }

    @Bean
    static TemplateKind areaPlan() {
        return AREA;
    }

    /**
     * In force for a unit's papers.
     *
     * @param own the unit is judged by the set itself
     */
    PaperTemplate of(boolean own, int unitId) {
        return templates.of(kind(own), unitId);
    }

    static TemplateKind kind(boolean own) {
        return own ? COMMUNE : AREA;
    }

    /** What the part is called where no single plan is meant; its key, where nobody knows it. */
    static String title(String part) {
        return Stream.of(COMMUNE, AREA)
                .flatMap(kind -> kind.builtIn().parts().stream())
                .filter(one -> one.key().equals(part))
                .map(Part::title)
                .findFirst()
                .orElse(part);
    }

    /** Of a plan that is being opened. */
    static Map<String, String> words(OpenPlan.Choice choice) {
        return words(
                choice.year(),
                choice.programme().shortName(),
                choice.unit().fullName(),
                choice.body().name());
    }

    static Map<String, String> words(int year, String programme, String unit, String issuer) {
        return Map.of(
                "nam", String.valueOf(year),
                "nam_truoc", String.valueOf(year - 1),
                "chuong_trinh", programme,
                "don_vi", OpenPlan.inside(unit),
                "co_quan", issuer);
    }

    /** The words of a part's title; no part of a plan is called by others. */
    static Map<String, String> years(Plan plan) {
        return Map.of(
                "nam", String.valueOf(plan.year()), "nam_truoc", String.valueOf(plan.year() - 1));
    }
}

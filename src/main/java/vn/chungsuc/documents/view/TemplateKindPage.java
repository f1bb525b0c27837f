package vn.chungsuc.documents.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.KeptTemplate;
import vn.chungsuc.documents.TemplateFault;
import vn.chungsuc.documents.TemplateKind;
import vn.chungsuc.units.Unit;

import java.time.LocalDate;
import java.util.List;

/**
 * The templates of a kind: what applies, what was brought, how to bring another.
 *
 * @param inForce null: what comes with the product
 * @param units it may be brought for, the officer's own first
 * @param upload a form that was refused, or an empty one
 */
public record TemplateKindPage(
        TemplateKind kind,
        @Nullable KeptTemplate inForce,
        List<KeptTemplate> versions,
        List<Unit> units,
        LocalDate today,
        Upload upload) {

    /**
     * @param unit the code of the unit that was chosen
     * @param fault of the file itself; null: none
     * @param faults of what it says
     */
    public record Upload(
            String legalBasis, String unit, @Nullable String fault, List<TemplateFault> faults) {

        public static final Upload EMPTY = new Upload("", "", null, List.of());

        public boolean isRefused() {
            return fault != null || !faults.isEmpty();
        }
    }

    public String path() {
        return "/van-ban/mau/" + kind.key();
    }
}

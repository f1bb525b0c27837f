package vn.chungsuc.documents.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.KeptTemplate;
import vn.chungsuc.documents.OfficialPaper;
import vn.chungsuc.documents.TemplateFault;
import vn.chungsuc.documents.TemplateKind;
import vn.chungsuc.shared.Fault;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One version of a template: how a paper would look, what is to be ticked away, when it applies.
 *
 * @param ticked keys of the warnings that are ticked
 * @param asks «thoi»: whether it is to be taken back
 */
public record TemplatePage(
        TemplateKind kind,
        KeptTemplate kept,
        OfficialPaper sample,
        List<TemplateFault> warnings,
        List<String> ticked,
        LocalDate today,
        String asks,
        List<Fault> faults,
        Map<String, String> typed) {

    public String path() {
        return "/van-ban/mau/ban/" + kept.id();
    }

    public boolean mayPublish() {
        return kept.own() && kept.isDraft();
    }

    public boolean mayEnd() {
        return kept.own() && (kept.isDraft() || kept.isOpen(today));
    }

    public boolean asksToEnd() {
        return mayEnd() && asks.equals("thoi");
    }

    public @Nullable String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::sentence)
                .findFirst()
                .orElse(null);
    }

    public String value(String field, String standing) {
        return typed.getOrDefault(field, standing);
    }
}

package vn.chungsuc.documents;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.chungsuc.access.RouteSample;
import vn.chungsuc.files.Arrival;
import vn.chungsuc.files.FileType;
import vn.chungsuc.files.Files;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.units.Units;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;

/** A draft template on either side of the border, for the walk of all routes. */
@Configuration(proxyBeanMethods = false)
class TemplateSamples {

    @Bean
    RouteSample templateSample(TemplateStore store, Files files, Units units) {
        return new RouteSample() {
            @Override
            public String name() {
                return "template";
            }

            @Override
            public String inside() {
                return draft(store, files, units, "98001");
            }

            @Override
            public String outside() {
                return draft(store, files, units, "97001");
            }
        };
    }

    private static String draft(TemplateStore store, Files files, Units units, String code) {
        var kind = TemplateKind.read("commune-plan");
        var unit = units.find(code, LocalDate.of(2023, 12, 31)).orElseThrow().id();
        var docx = TemplateDocx.write(kind, kind.text());
        var file = files.store(unit, 1, new Arrival("mau.docx", FileType.DOCX, docx));
        var officer = new Officer(1, "mau", "Mẫu", "", new Scope(unit, Set.of()), Set.of());
        var at = OffsetDateTime.now();
        return String.valueOf(store.add(officer, kind, unit, kind.text(), "", file.id(), at));
    }
}

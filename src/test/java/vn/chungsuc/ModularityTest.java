package vn.chungsuc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import java.util.List;
import java.util.Map;

class ModularityTest {

    /** The floor each module stands on; an arrow only ever goes down. */
    private static final Map<String, Integer> LEVELS =
            Map.ofEntries(
                    Map.entry("shared", 0),
                    Map.entry("journal", 1),
                    Map.entry("units", 2),
                    Map.entry("criteria", 2),
                    Map.entry("reader", 2),
                    Map.entry("access", 3),
                    Map.entry("people", 4),
                    Map.entry("files", 4),
                    Map.entry("documents", 5),
                    Map.entry("assessment", 6),
                    Map.entry("intake", 7),
                    Map.entry("evidence", 7),
                    Map.entry("collection", 7),
                    Map.entry("handin", 7),
                    Map.entry("review", 7),
                    Map.entry("tasks", 7),
                    Map.entry("petitions", 7),
                    Map.entry("villages", 7),
                    Map.entry("unitchange", 7),
                    Map.entry("analysis", 7),
                    Map.entry("reporting", 8),
                    Map.entry("quickreport", 8),
                    Map.entry("plans", 8),
                    Map.entry("meetings", 8),
                    Map.entry("inspections", 8),
                    Map.entry("assignments", 8),
                    Map.entry("notices", 9),
                    Map.entry("overview", 9),
                    Map.entry("operations", 9),
                    Map.entry("demo", 9),
                    Map.entry("bench", 10));

    @Test
    void modulesRespectTheirBoundaries() {
        ApplicationModules.of(ChungSucApplication.class).verify();
    }

    @Test
    void everyArrowPointsDown() {
        LEVELS.keySet()
                .forEach(module ->
                        assertThat(upward(module, declared(module))).as(module).isEmpty());
    }

    @Test
    void theRuleHasTeeth() {
        assertThat(upward("criteria", List.of("assessment"))).containsExactly("assessment");
        assertThat(upward("units", List.of("criteria"))).containsExactly("criteria");
        assertThat(upward("assessment", List.of("criteria"))).isEmpty();
    }

    private static List<String> upward(String module, List<String> declared) {
        return declared.stream()
                .map(arrow -> arrow.replaceAll(" ?::.*", ""))
                .filter(arrow -> LEVELS.get(arrow) >= LEVELS.get(module))
                .toList();
    }

    static List<String> declared(String module) {
        try {
            return List.of(
                    Class.forName("vn.chungsuc." + module + ".package-info")
                            .getAnnotation(ApplicationModule.class)
                            .allowedDependencies());
        } catch (ClassNotFoundException e) {
            return List.of();
        }
    }
}

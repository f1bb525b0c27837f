package vn.chungsuc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.NotJournaled;
import vn.chungsuc.reader.SpringReader;
import vn.chungsuc.shared.Scope;

import java.util.List;

/** What no compiler checks. Each rule is also shown a class that breaks it. */
class HouseRulesTest {

    record Rule(ArchRule rule, Class<?>... offenders) {
        @Override
        public String toString() {
            return rule.getDescription();
        }
    }

    static List<Rule> rules() {
        return List.of(
                new Rule(
                        noClasses()
                                .that()
                                .areNotAnnotatedWith(Repository.class)
                                .should()
                                .dependOnClassesThat()
                                .areAssignableTo(JdbcClient.class)
                                .orShould()
                                .dependOnClassesThat()
                                .areAssignableTo(JdbcTemplate.class)
                                .as("Only repositories speak SQL"),
                        Offenders.SpeaksSql.class),
                new Rule(
                        methods()
                                .that()
                                .areDeclaredInClassesThat()
                                .haveSimpleNameEndingWith("Queries")
                                .and()
                                .areNotPrivate()
                                .should(takeScopeFirst())
                                .as("A query takes the scope first"),
                        Offenders.AllSeeingQueries.class),
                new Rule(
                        methods()
                                .that()
                                .areAnnotatedWith(Transactional.class)
                                .should()
                                .haveName("handle")
                                .as("A transaction is one use case, named handle"),
                        Offenders.SavesByTheWay.class),
                new Rule(
                        noClasses()
                                .that()
                                .resideInAPackage("vn.chungsuc.reader..")
                                .and()
                                .doNotHaveSimpleName("package-info")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "org.springframework..", "java.sql..", "javax.sql..")
                                .as("The reader knows neither Spring nor a database"),
                        SpringReader.class),
                new Rule(
                        classes()
                                .that()
                                .resideOutsideOfPackage("vn.chungsuc.journal")
                                .should(recordWhatTheyWrite())
                                .as("Every write to the database is on record"),
                        Offenders.WritesInSilence.class,
                        Offenders.SilentCaller.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theCodeKeepsTheRule(Rule rule) {
        rule.rule().allowEmptyShould(true).check(Product.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleHasTeeth(Rule rule) {
        var offenders = new ClassFileImporter().importClasses(rule.offenders());
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> rule.rule().check(offenders));
    }

    /** Read once for all rules. */
    private static final class Product {
        private static final JavaClasses CLASSES =
                new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .withImportOption(
                                file -> !file.contains("__") && !file.contains("SpringCGLIB"))
                        .importPackages("vn.chungsuc");
    }

    private static ArchCondition<JavaMethod> takeScopeFirst() {
        return new ArchCondition<>("take Scope first") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var scoped =
                        method.getModifiers().contains(JavaModifier.SYNTHETIC)
                                || !method.getRawParameterTypes().isEmpty()
                                        && method.getRawParameterTypes()
                                                .getFirst()
                                                .isEquivalentTo(Scope.class);
                events.add(new SimpleConditionEvent(method, scoped, method.getFullName()));
            }
        };
    }

    /**
     * A method of a repository that inserts, updates or deletes either writes the entry in the same
     * SQL ({@code journal.write_on}), or says why not ({@code @NotJournaled}), or every class that
     * calls it also uses the {@link Journal}.
     */
    private static ArchCondition<JavaClass> recordWhatTheyWrite() {
        return new ArchCondition<>("record what they write") {
            @Override
            public void check(JavaClass repository, ConditionEvents events) {
                if (!repository.isAnnotatedWith(Repository.class)
                        || repository.isAnnotatedWith(NotJournaled.class)) {
                    return;
                }
                var silent = Sources.silentWriters(repository);
                repository.getAccessesToSelf().stream()
                        .filter(access -> silent.contains(access.getName()))
                        .map(JavaAccess::getOriginOwner)
                        .map(HouseRulesTest::outermost)
                        .filter(caller ->
                                !caller.equals(outermost(repository))
                                        || caller.getName().contains("Offenders"))
                        .filter(caller -> !recordsItself(caller))
                        .forEach(caller ->
                                events.add(
                                        SimpleConditionEvent.violated(
                                                caller,
                                                caller.getName()
                                                        + " writes through "
                                                        + repository.getName()
                                                        + " in silence")));
            }
        };
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass()
                .filter(outer -> !outer.getSimpleName().equals("Offenders"))
                .map(HouseRulesTest::outermost)
                .orElse(type);
    }

    private static boolean recordsItself(JavaClass caller) {
        return caller.getDirectDependenciesFromSelf().stream()
                        .anyMatch(used -> used.getTargetClass().isEquivalentTo(Journal.class))
                || caller.isAnnotatedWith(NotJournaled.class);
    }
}

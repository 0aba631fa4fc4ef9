package org.sciday;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Public;
import org.sciday.shared.web.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMapping;

/** The rules of the house that a compiler does not know. Rules about files are in {@link HouseFilesTest}. */
@AnalyzeClasses(packages = "org.sciday", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    private static final List<Class<? extends Annotation>> MARKERS = List.of(Public.class, SignedIn.class, Can.class);

    private static final DescribedPredicate<JavaMethod> ENDPOINT = new DescribedPredicate<>("endpoints") {
        @Override
        public boolean test(JavaMethod method) {
            return AnnotatedElementUtils.hasAnnotation(method.reflect(), RequestMapping.class);
        }
    };

    @ArchTest
    static final ArchRule everyEndpointCarriesExactlyOneMarker =
            methods().that(ENDPOINT).should(haveExactlyOneMarker());

    @ArchTest
    static final ArchRule controllersArePackagePrivate =
            classes().that().areMetaAnnotatedWith(Controller.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule packagesDoNotGoInCircles =
            slices().matching("org.sciday.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule sqlLivesInStoresAndQueries = noClasses()
            .that(areNotWhereSqlLives())
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.jdbc..");

    @ArchTest
    static final ArchRule transactionsBelongToUseCases = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat()
            .resideOutsideOfPackage("..web..");

    @ArchTest
    static final ArchRule readingANoticeIsPlainJava = noClasses()
            .that()
            .resideInAPackage("org.sciday.notices.reading..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..", "java.nio.file..", "jakarta..");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = fields().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.sciday.Sciday")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule nobodyUsesTheOldDate = noClasses()
            .that()
            .resideOutsideOfPackages("org.sciday.jobs..", "org.sciday.documents..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|DTO|Dto|VO|BO)$")
            .orShould()
            .haveNameMatching(".*\\.Base[A-Z][A-Za-z]*$");

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints = noClasses()
            .that()
            .resideOutsideOfPackages("org.sciday.commands..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @Test
    void everyModuleSaysWhatItIsAndWhatItMayUse() {
        var silent = ApplicationModules.of(Sciday.class).stream()
                .map(module -> module.getBasePackage().getName())
                .filter(name -> {
                    var info = packageInfo(name);
                    return info == null
                            || !info.isAnnotationPresent(NullMarked.class)
                            || !info.isAnnotationPresent(ApplicationModule.class);
                })
                .toList();
        assertThat(silent).isEmpty();
    }

    private static Package packageInfo(String name) {
        try {
            return Class.forName(name + ".package-info").getPackage();
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    private static DescribedPredicate<JavaClass> areNotWhereSqlLives() {
        return DescribedPredicate.describe(
                "are not stores or queries",
                type -> Stream.of("Store", "Queries")
                                .noneMatch(end -> outermost(type).endsWith(end))
                        && !type.getPackageName().startsWith("org.sciday.commands")
                        && !type.getPackageName().startsWith("org.sciday.database")
                        && !type.getFullName().equals("org.sciday.shared.web.ProblemAdvice"));
    }

    private static String outermost(JavaClass type) {
        var name = type.getName().substring(type.getPackageName().length() + 1);
        return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
    }

    private static ArchCondition<JavaMethod> haveExactlyOneMarker() {
        return new ArchCondition<>("carry exactly one permission marker") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var count = MARKERS.stream().filter(method::isAnnotatedWith).count();
                if (count != 1) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " carries " + count));
                }
            }
        };
    }
}

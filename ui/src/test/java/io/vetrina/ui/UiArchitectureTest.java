// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.page.History;
import com.vaadin.flow.router.Route;
import io.vetrina.ui.element.Navigation;
import io.vetrina.ui.visitor.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the packages of the user interface may know of each other. */
class UiArchitectureTest {

    private static final String ROOT = "io.vetrina.ui.";

    /** One package per page or kind of page; what two of them need belongs into one that is there for all. */
    private static final List<String> VIEWS = List.of("home", "browse", "product", "cart", "checkout", "order");

    /** What is there for others, and what it may build upon. */
    private static final Map<String, Set<String>> SHARED = Map.of(
            "client", Set.of(),
            "element", Set.of("client"),
            "visitor", Set.of("client"),
            "shop", Set.of("client", "element", "visitor"),
            "crawler", Set.of("client", "element", "visitor", "shop"),
            "web", Set.of("client", "visitor"));

    private static final JavaClasses UI = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.vetrina");

    @Test
    void viewsKnowWhatIsSharedAndNotEachOther() {
        for (String view : VIEWS) {
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + view)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(VIEWS.stream()
                            .filter(other -> !other.equals(view))
                            .map(ROOT::concat)
                            .toArray(String[]::new))
                    .check(UI);
        }
    }

    @Test
    void whatIsSharedBuildsOnlyOnWhatLiesBelow() {
        SHARED.forEach((name, below) -> classes()
                .that()
                .resideInAPackage(ROOT + name)
                .should()
                .onlyDependOnClassesThat(describe(
                        "lie below " + name,
                        used -> !used.getPackageName().startsWith(ROOT)
                                || used.getPackageName().equals(ROOT + name)
                                || below.contains(used.getPackageName().substring(ROOT.length()))))
                .check(UI));
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(UI);
    }

    @Test
    void theClientKnowsTheInterfacesOfTheBackendAndNothingOfWhatTheyCarry() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "client")
                .should()
                .dependOnClassesThat(describe(
                        "are carried",
                        (JavaClass used) -> used.getPackageName().startsWith("io.vetrina.contract")
                                && !used.getSimpleName().endsWith("Api")))
                .check(UI);
    }

    @Test
    void viewsAreReachedByTheirAddressOnly() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .notBePublic()
                .andShould()
                .haveSimpleNameEndingWith("View")
                .check(UI);
    }

    @Test
    void addressesAreWrittenWhereTheyAreResolvedRight() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Navigation.class)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(History.class)
                .check(UI);
    }

    @Test
    void noLanguageIsMeantInCode() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Language.class)
                .should()
                .accessField(Locale.class, "ITALIAN")
                .check(UI);
    }
}

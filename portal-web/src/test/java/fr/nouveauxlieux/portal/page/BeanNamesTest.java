package fr.nouveauxlieux.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import java.beans.Introspector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A bean hides the variable of a loop that has its name: the page then shows something else, and says nothing of it. */
class BeanNamesTest {

    private static final Pattern VARIABLE = Pattern.compile(
            "<(?:ui:repeat|c:forEach|c:set|ui:param|h:dataTable)\\b[^>]*?\\s(?:var|varStatus|name)=\"([^\"]+)\"");

    @Test
    void noBeanHasTheNameOfAVariableOfAView() throws IOException {
        Set<String> variables = new TreeSet<>();
        for (Path view : StaticViewsTest.views()) {
            Matcher matcher = VARIABLE.matcher(Files.readString(view));
            while (matcher.find()) {
                variables.add(matcher.group(1));
            }
        }
        Set<String> beans = beanNames();

        assertThat(variables).contains("field", "item", "budget", "choice");
        assertThat(beans).contains("dossier", "person", "section").doesNotContainAnyElementsOf(variables);
    }

    private static Set<String> beanNames() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("fr.nouveauxlieux").stream()
                        .filter(type -> type.isAnnotatedWith(Named.class))
                        .map(BeanNamesTest::nameOf)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String nameOf(JavaClass type) {
        String given = type.getAnnotationOfType(Named.class).value();
        return given.isEmpty() ? Introspector.decapitalize(type.getSimpleName()) : given;
    }
}

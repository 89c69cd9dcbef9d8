package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.DefinitionProblem;
import fr.nouveauxlieux.kernel.Bilingual;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is wrong with a definition, gathered so that all of it is told at once. */
final class DefinitionProblems {

    private static final String BUNDLE = "fr.nouveauxlieux.call.definition";
    private static final ResourceBundle FRENCH = bundle(Locale.ROOT);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private final List<DefinitionProblem> found = new ArrayList<>();

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE,
                locale,
                DefinitionProblems.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param text its key in the bundle {@code definition} */
    void add(String path, String text, Object... arguments) {
        Object[] texts = Arrays.stream(arguments).map(String::valueOf).toArray();
        found.add(new DefinitionProblem(
                path,
                new Bilingual(
                        MessageFormat.format(FRENCH.getString(text), texts),
                        MessageFormat.format(ENGLISH.getString(text), texts))));
    }

    /** Whether nothing is wrong below a key of the definition. */
    boolean isFreeAt(String key) {
        return found.stream().noneMatch(problem -> problem.path().startsWith(key));
    }

    List<DefinitionProblem> list() {
        return List.copyOf(found);
    }
}

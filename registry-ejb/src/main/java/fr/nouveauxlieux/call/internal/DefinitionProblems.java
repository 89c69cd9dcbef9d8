package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.DefinitionProblem;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.Wording;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is wrong with a definition, gathered so that all of it is told at once. */
final class DefinitionProblems {

    private static final String BUNDLE = "fr.nouveauxlieux.call.definition";
    private static final Wording FRENCH = Wording.of(BUNDLE, "fr");
    private static final Wording ENGLISH = Wording.of(BUNDLE, "en");

    private final List<DefinitionProblem> found = new ArrayList<>();

    /** @param text its key in the bundle {@code definition} */
    void add(String path, String text, Object... arguments) {
        Object[] texts = Arrays.stream(arguments).map(String::valueOf).toArray();
        found.add(new DefinitionProblem(
                path,
                new Bilingual(
                        MessageFormat.format(FRENCH.get(text), texts),
                        MessageFormat.format(ENGLISH.get(text), texts))));
    }

    /** Whether nothing is wrong below a key of the definition. */
    boolean isFreeAt(String key) {
        return found.stream().noneMatch(problem -> problem.path().startsWith(key));
    }

    List<DefinitionProblem> list() {
        return List.copyOf(found);
    }
}

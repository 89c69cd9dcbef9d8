package fr.nouveauxlieux.support;

import fr.nouveauxlieux.support.internal.Matching;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Says which schemes fit a project, and why. */
@ApplicationScoped
public class SupportFinder {

    @Inject
    private SupportDirectory directory;

    /** All that are given today: those that fit, those that may, the others; of each in their order. */
    public List<JudgedScheme> judge(Project project) {
        return directory.list().stream()
                .map(scheme -> Matching.judge(scheme, project))
                .sorted(Comparator.comparing(JudgedScheme::verdict))
                .toList();
    }
}

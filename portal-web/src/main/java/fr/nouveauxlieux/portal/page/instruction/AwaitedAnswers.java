package fr.nouveauxlieux.portal.page.instruction;

import fr.nouveauxlieux.instruction.ListAwaitedAnswers;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** On which of one's dossiers the service awaits an answer, said wherever one meets them. */
@Named("awaitedAnswers")
@RequestScoped
public class AwaitedAnswers {

    @Inject
    private ListAwaitedAnswers listAwaitedAnswers;

    @Inject
    private Visit visit;

    private Map<DossierId, LocalDate> dues;

    /** That an answer is awaited, and by when, in a sentence; empty where none is. */
    public String sentence(DossierId dossier) {
        if (dues == null) {
            dues = listAwaitedAnswers.list();
        }
        return Optional.ofNullable(dues.get(dossier))
                .map(due -> visit.getTexts()
                        .format("exchanges.awaited-by", visit.getTexts().date(due)))
                .orElse("");
    }
}

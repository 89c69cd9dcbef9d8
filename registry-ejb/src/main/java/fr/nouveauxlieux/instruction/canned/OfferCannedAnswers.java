package fr.nouveauxlieux.instruction.canned;

import fr.nouveauxlieux.instruction.internal.CannedAnswers;
import fr.nouveauxlieux.instruction.internal.DeskDossiers;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The canned answers that can be put into what is written on a dossier: those of its call. */
@ApplicationScoped
@UseCase(
        value = "instruction.offer-canned-answers",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = Role.INSTRUCTOR))
public class OfferCannedAnswers {

    @Inject
    private DeskDossiers dossiers;

    @Inject
    private CannedAnswers answers;

    /**
     * In the order of their titles.
     *
     * @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted
     */
    public List<CannedAnswer> offer(DossierId dossier) {
        return answers.list(dossiers.get(dossier).call());
    }
}

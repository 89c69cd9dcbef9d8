package fr.nouveauxlieux.panel;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.internal.InterestRows;
import fr.nouveauxlieux.panel.internal.PanelRows;
import fr.nouveauxlieux.panel.internal.Raising;
import fr.nouveauxlieux.panel.model.KeptInterest;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Records an interest of someone on the panel that was declared aloud, or came to be known otherwise. */
@ApplicationScoped
@UseCase(value = "panel.record-interest", permits = @Permit(to = {Role.COMMITTEE_SECRETARY, Role.ADMINISTRATOR}))
public class RecordInterest {

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private PanelRows panels;

    @Inject
    private InterestRows interests;

    @Inject
    private Raising raising;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    /** @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted */
    public InterestOutcome record(DossierId id, AccountId person, DeclaredInterest interest) {
        boolean seated = panels.sits(person, dossiers.waveOf(id));
        if (!seated) {
            journal.nothingChanged();
            return InterestOutcome.NOT_ON_PANEL;
        }
        interests.hold(person);
        Optional<KeptInterest> raised = raising.raise(person, id, interest, InterestOrigin.RECORDED, people.ownId());
        if (raised.isEmpty()) {
            journal.nothingChanged();
            return InterestOutcome.KNOWN;
        }
        journal.changed(
                new Subject("dossier", id.value()), Map.of(), raised.get().state(), "of " + person);
        return InterestOutcome.RAISED;
    }
}

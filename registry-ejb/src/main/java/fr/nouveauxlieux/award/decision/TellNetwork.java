package fr.nouveauxlieux.award.decision;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.award.decision.internal.DecisionMail;
import fr.nouveauxlieux.award.decision.internal.DecisionRows;
import fr.nouveauxlieux.award.decision.internal.DraftRows;
import fr.nouveauxlieux.award.decision.model.Decision;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells a network what became of a dossier, because whoever applied wants it to know: its name, its number and the
 * outcome, with the reasons of a refusal.
 */
@ApplicationScoped
@UseCase(
        value = "decision.tell-network",
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.MANAGED_ORGANISATION)
        })
public class TellNetwork {

    /** How many networks a decision is told to. */
    public static final int MOST = 5;

    /** Letters of a network's name. */
    public static final int LONGEST_NAME = 200;

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private DraftRows held;

    @Inject
    private DecisionRows decisions;

    @Inject
    private DecisionMail mail;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @param network its name
     * @return false where no letter was opened, or five networks were told
     * @throws IllegalArgumentException if the name is blank or has more than 200 characters
     */
    public boolean tell(DossierId id, String network, EmailAddress address) {
        if (network.isBlank() || network.strip().length() > LONGEST_NAME) {
            throw new IllegalArgumentException("expected a name of 1 to " + LONGEST_NAME + " characters");
        }
        held.holdDossiers(List.of(id));
        Optional<Decision> opened = decisions.findStanding(id).filter(Decision::isRead);
        if (opened.isEmpty() || decisions.listToldNetworks(opened.get().key()).size() >= MOST) {
            journal.nothingChanged();
            return false;
        }
        decisions.addToldNetwork(opened.get().key(), network.strip(), people.ownId(), clock.instant());
        mail.tellNetwork(dossiers.get(id), dossiers.waveOf(id), opened.get(), network.strip(), address);
        journal.changed(
                new Subject("dossier", id.value()), Map.of(), Map.of("network", network.strip()), "network told");
        return true;
    }
}

package fr.nouveauxlieux.panel;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.internal.InterestRows;
import fr.nouveauxlieux.panel.internal.PanelMail;
import fr.nouveauxlieux.panel.internal.PanelRows;
import fr.nouveauxlieux.panel.internal.Raising;
import fr.nouveauxlieux.panel.model.KeptInterest;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says at any time that one has an interest in a dossier, of which one had perhaps said that there is none, or which one has
 * read. From then on one is barred from it; the secretaries are told.
 */
@ApplicationScoped
@UseCase(
        value = "panel.declare-interest",
        permits =
                @Permit(
                        to = {
                            Role.READER,
                            Role.COMMITTEE_MEMBER,
                            Role.INSTRUCTOR,
                            Role.COMMITTEE_SECRETARY,
                            Role.DECIDING_AUTHORITY
                        },
                        recused = true))
public class DeclareInterest {

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private PanelRows panels;

    @Inject
    private InterestRows interests;

    @Inject
    private Raising raising;

    @Inject
    private PanelMail mail;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * Readers and members of committees, of dossiers of their waves; the others, of those that their role reaches.
     *
     * @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted
     */
    public InterestOutcome declare(DossierId id, DeclaredInterest interest) {
        WaveDossier dossier = dossiers.get(id);
        WaveKey wave = dossiers.waveOf(id);
        AccountId person = people.ownId();
        if (!panels.sits(person, wave) && !isOfTheService()) {
            throw RefusedException.of(DeclareInterest.class);
        }
        interests.hold(person);
        boolean late = !interests.declare(person, id, clock.instant());
        Optional<KeptInterest> raised =
                raising.raise(person, id, interest, late ? InterestOrigin.LATE : InterestOrigin.DECLARED, person);
        if (raised.isEmpty()) {
            journal.nothingChanged();
            return InterestOutcome.KNOWN;
        }
        mail.tellOfLateInterest(raised.get(), dossier, wave);
        journal.changed(
                new Subject("dossier", id.value()),
                Map.of(),
                raised.get().state(),
                late ? "late, by " + person : "by " + person);
        return InterestOutcome.RAISED;
    }

    private boolean isOfTheService() {
        return Stream.of(Role.INSTRUCTOR, Role.COMMITTEE_SECRETARY, Role.DECIDING_AUTHORITY)
                .anyMatch(currentActor.get()::holds);
    }
}

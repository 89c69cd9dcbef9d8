package fr.nouveauxlieux.award.decision;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.award.decision.internal.DecisionLetters;
import fr.nouveauxlieux.award.decision.internal.WaveStates;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Shows the letter that would be signed. */
@ApplicationScoped
@UseCase(
        value = "decision.preview-letter",
        kind = UseCase.Kind.RECORDED_READING,
        permits =
                @Permit(
                        to = {
                            Role.DECIDING_AUTHORITY,
                            Role.COMMITTEE_SECRETARY,
                            Role.INSTRUCTOR,
                            Role.ADMINISTRATOR,
                            Role.AUDITOR
                        }))
public class PreviewLetter {

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private WaveStates states;

    @Inject
    private DecisionLetters letters;

    @Inject
    private Interests interests;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @return a PDF that says on each page that it is a draft; empty where nothing is prepared
     * @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted
     */
    public Optional<byte[]> print(DossierId id) {
        interests.requireNone(id, PreviewLetter.class);
        WaveDossier dossier = dossiers.get(id);
        WaveKey wave = dossiers.waveOf(id);
        Optional<byte[]> letter = states.withoutQuotas(wave)
                .planOf(dossier)
                .map(plan -> letters.print(wave, dossier, plan, Optional.empty(), clock.instant()));
        journal.read(new Subject("dossier", id.value()), "draft of the letter of decision");
        return letter;
    }
}

package fr.nouveauxlieux.award.decision;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.award.decision.internal.DecisionGuard;
import fr.nouveauxlieux.award.decision.internal.DecisionLetters;
import fr.nouveauxlieux.award.decision.internal.DecisionRows;
import fr.nouveauxlieux.award.decision.internal.DraftRows;
import fr.nouveauxlieux.award.decision.internal.LetterDigest;
import fr.nouveauxlieux.award.decision.internal.WaveState;
import fr.nouveauxlieux.award.decision.internal.WaveStates;
import fr.nouveauxlieux.award.decision.model.Decision;
import fr.nouveauxlieux.award.decision.model.Decision.Signature;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.DossierProgress;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Folding;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Signs decisions as they are prepared, all or none: each dossier takes its state, and its letter is kept with its
 * digest. Nobody outside the administration is told before the letter is sent and opened. The committee proposes; the
 * authority alone decides.
 */
@ApplicationScoped
@UseCase(value = "decision.sign", permits = @Permit(to = Role.DECIDING_AUTHORITY))
public class SignDecisions {

    /** How many at once. */
    public static final int MOST = 200;

    @Inject
    private WaveStates states;

    @Inject
    private DecisionRows decisions;

    @Inject
    private DraftRows drafts;

    @Inject
    private DecisionLetters letters;

    @Inject
    private DossierProgress progress;

    @Inject
    private Interests interests;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @param name as typed by whoever signs
     * @throws IllegalArgumentException if there are no dossiers, more than 200, or one is not of the wave
     */
    public SigningOutcome sign(WaveKey wave, List<DossierId> dossiers, String name) {
        Set<DossierId> chosen = new LinkedHashSet<>(dossiers);
        if (chosen.isEmpty() || chosen.size() > MOST) {
            throw new IllegalArgumentException("expected 1 to " + MOST + " dossiers");
        }
        chosen.forEach(dossier -> interests.requireNone(dossier, SignDecisions.class));
        String signer =
                people.getPerson(people.ownId()).name().map(PersonName::full).orElse("");
        if (!isSame(name, signer)) {
            journal.nothingChanged();
            return new SigningOutcome.OtherName();
        }
        WaveState state = states.hold(wave, chosen);
        List<WaveDossier> signed = chosen.stream()
                .map(dossier -> state.find(dossier)
                        .orElseThrow(() -> new IllegalArgumentException("expected dossiers of the wave")))
                .toList();
        Map<DossierId, Set<DecisionFault>> faults =
                state.guard().judge(signed.stream().map(state::candidate).toList());
        if (!faults.isEmpty()) {
            journal.nothingChanged();
            return new SigningOutcome.Refused(faults);
        }
        Signature signature = new Signature(people.ownId(), signer, clock.instant());
        List<Decision> made = signed.stream()
                .map(dossier -> decide(state, dossier, chosen, signature))
                .toList();
        made.forEach(this::write);
        return new SigningOutcome.Signed(made.size());
    }

    private static boolean isSame(String typed, String name) {
        return !name.isEmpty()
                && Folding.fold(typed)
                        .replaceAll("\\s+", " ")
                        .equals(Folding.fold(name).replaceAll("\\s+", " "));
    }

    private Decision decide(WaveState state, WaveDossier dossier, Set<DossierId> together, Signature signature) {
        DecisionPlan plan = state.planOf(dossier).orElseThrow();
        byte[] letter = letters.print(state.wave(), dossier, plan, Optional.of(signature.name()), signature.at());
        List<String> passedOver =
                plan.kind() == DecisionKind.ACCEPTED ? state.passedOver(dossier.id(), together) : List.of();
        Decision decision = new Decision(
                dossier.id(),
                state.wave(),
                plan,
                passedOver,
                plan.kind() == DecisionKind.ACCEPTED ? state.quotasOf(dossier.id()) : Set.of(),
                signature,
                LetterDigest.of(letter));
        decisions.add(decision, letter);
        drafts.remove(dossier.id());
        progress.advanceUntold(dossier.id(), DecisionGuard.actionOf(plan.kind()));
        return decision;
    }

    /** Last of all: from the first entry on, other writers of the journal wait. */
    private void write(Decision decision) {
        journal.changed(
                new Subject("dossier", decision.dossier().value()),
                Map.of(),
                decision.digested(),
                decision.kind() + " letter " + decision.told().sha256());
    }
}

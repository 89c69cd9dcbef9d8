package fr.nouveauxlieux.award.decision.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.award.decision.DecisionPlan;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.call.letter.LetterKind;
import fr.nouveauxlieux.dossier.WaveDossier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Draws up the letters of decisions. */
@ApplicationScoped
public class DecisionLetters {

    @Inject
    private CallDirectory calls;

    @Inject
    private People people;

    /** @param signer empty as long as it is a draft */
    public byte[] print(WaveKey wave, WaveDossier dossier, DecisionPlan plan, Optional<String> signer, Instant at) {
        CallSheet call = calls.getVersion(wave.call(), dossier.callVersion());
        return DecisionLetterPrinter.print(new DecisionLetter(
                people.findPerson(dossier.owner())
                        .map(person -> person.language().code())
                        .orElse("fr"),
                dossier.number(),
                dossier.title(),
                dossier.organisationName(),
                call.title(),
                calls.getWave(wave.call(), wave.wave()).title(),
                plan,
                call.service(),
                call.letters().stream()
                        .filter(letter ->
                                letter.kind() == LetterKind.valueOf(plan.kind().name()))
                        .findFirst(),
                signer,
                at));
    }
}

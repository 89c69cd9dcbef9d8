package fr.nouveauxlieux.award.decision.internal;

import fr.nouveauxlieux.award.decision.DecisionPlan;
import fr.nouveauxlieux.call.CallService;
import fr.nouveauxlieux.call.letter.Letter;
import fr.nouveauxlieux.kernel.Bilingual;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What the letter of a decision says.
 *
 * @param language {@code fr} or {@code en}: a letter in English is followed by its French text, which prevails
 * @param template of the call; empty where it has none of this kind
 * @param signer the name of whoever signs; empty as long as it is a draft
 * @param at when it is signed, or shown before
 */
public record DecisionLetter(
        String language,
        String number,
        String project,
        String organisation,
        Bilingual call,
        Bilingual wave,
        DecisionPlan plan,
        CallService service,
        Optional<Letter> template,
        Optional<String> signer,
        Instant at) {

    public DecisionLetter {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(signer, "signer");
    }
}

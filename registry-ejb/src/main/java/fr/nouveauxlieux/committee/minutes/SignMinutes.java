package fr.nouveauxlieux.committee.minutes;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.internal.MinutesRows;
import fr.nouveauxlieux.committee.internal.SessionRows;
import fr.nouveauxlieux.committee.internal.Signers;
import fr.nouveauxlieux.committee.model.CommitteeSession;
import fr.nouveauxlieux.committee.model.MinutesSignature;
import fr.nouveauxlieux.committee.model.SessionMinutes;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.Folding;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Signs the minutes of a session, as its president or as its secretary, by typing one's name under the text that was read. */
@ApplicationScoped
@UseCase(value = "committee.sign-minutes", permits = @Permit(to = {Role.COMMITTEE_SECRETARY, Role.COMMITTEE_MEMBER}))
public class SignMinutes {

    @Inject
    private SessionRows sessions;

    @Inject
    private MinutesRows rows;

    @Inject
    private Signers signers;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @param digest of the text that was read
     * @param typedName the full name of whoever signs, in capitals or not
     * @throws RefusedException if whoever signs is neither president nor secretary
     * @throws fr.nouveauxlieux.committee.NoSuchSessionException if there is none
     */
    public SigningOutcome sign(SessionId id, String digest, String typedName) {
        CommitteeSession session = sessions.hold(id);
        SigningQuality quality = signers.findQuality(id).orElseThrow(() -> RefusedException.of(SignMinutes.class));
        Optional<SessionMinutes> minutes = rows.find(id);
        SigningOutcome outcome =
                minutes.map(last -> judge(last, quality, digest, typedName)).orElse(SigningOutcome.NO_MINUTES);
        if (outcome != SigningOutcome.SIGNED) {
            journal.nothingChanged();
            return outcome;
        }
        rows.add(new MinutesSignature(
                minutes.orElseThrow(), quality, people.ownId(), typedName.strip(), clock.instant()));
        journal.changed(
                session.subject(),
                Map.of(),
                Map.of("quality", quality.name(), "digest", digest),
                quality + " signed " + digest);
        return outcome;
    }

    private SigningOutcome judge(SessionMinutes minutes, SigningQuality quality, String digest, String typedName) {
        AccountId signer = people.ownId();
        List<SignatureView> given = rows.listSignatures(minutes);
        if (given.stream()
                .anyMatch(signature ->
                        signature.quality() == quality || signature.signer().equals(signer))) {
            return SigningOutcome.SIGNED_ALREADY;
        }
        if (!minutes.digest().equals(digest)) {
            return SigningOutcome.OTHER_TEXT;
        }
        return people.getPerson(signer)
                        .name()
                        .map(PersonName::full)
                        .filter(name -> Folding.fold(name).equals(Folding.fold(typedName.strip())))
                        .isPresent()
                ? SigningOutcome.SIGNED
                : SigningOutcome.OTHER_NAME;
    }
}

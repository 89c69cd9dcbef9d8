package fr.nouveauxlieux.review.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.PersonCard;
import fr.nouveauxlieux.account.RoleHolders;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.instruction.DossierInstructors;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.notification.MailLine;
import fr.nouveauxlieux.notification.Message;
import fr.nouveauxlieux.notification.Outbox;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.review.ReadDossierReviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is written to people about readings. What was said is read on the portal alone. */
@ApplicationScoped
public class ReviewMail {

    private static final String READINGS = "/agents/lectures";

    @Inject
    private Outbox outbox;

    @Inject
    private People people;

    @Inject
    private CallDirectory calls;

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private DossierInstructors instructors;

    @Inject
    private RoleHolders roleHolders;

    @Inject
    private Permissions permissions;

    /** Nobody where nobody looks after the dossier yet: the question stands on its sheet. @param question its number */
    public void tellInstructorOfQuestion(DossierId dossier, long question) {
        instructors
                .find(dossier)
                .ifPresent(instructor -> post(
                        dossier,
                        instructor,
                        "review.question",
                        READINGS + "/questions/" + dossier,
                        "review-question:" + question));
    }

    /** @param question its number */
    public void tellReaderOfAnswer(DossierId dossier, AccountId reader, long question) {
        post(dossier, reader, "review.answer", READINGS + "/" + dossier, "review-answer:" + question);
    }

    /** Tells every secretary whose role reaches the dossier that a review of it counts no longer. */
    public void tellOfReviewSetAside(DossierId dossier, AccountId reader, Instant now) {
        roleHolders.listOf(Role.COMMITTEE_SECRETARY).stream()
                .filter(secretary -> permissions.may(secretary, ReadDossierReviews.class, dossier))
                .map(Actor::account)
                .flatMap(Optional::stream)
                .forEach(secretary -> post(
                        dossier,
                        secretary,
                        "review.set-aside",
                        READINGS + "/evaluations/" + dossier,
                        "review-set-aside:" + dossier + ":" + reader + ":" + secretary + ":" + now));
    }

    private void post(DossierId id, AccountId recipient, String template, String link, String event) {
        people.findPerson(recipient)
                .ifPresent(person -> person.reachableAddress().ifPresent(address -> {
                    WaveDossier dossier = dossiers.get(id);
                    WaveKey wave = dossiers.waveOf(id);
                    Map<String, String> values = new HashMap<>();
                    values.put("link", link);
                    values.put("number", dossier.number());
                    values.put("call", call(wave, dossier.callVersion(), person));
                    outbox.post(new Message(
                            template,
                            address,
                            Optional.of(recipient),
                            person.language().code(),
                            values,
                            event));
                }));
    }

    private String call(WaveKey wave, int version, PersonCard person) {
        return MailLine.of(calls.getVersion(wave.call(), version)
                .title()
                .in(person.language().code()));
    }
}

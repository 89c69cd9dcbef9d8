package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.account.AccountLinks;
import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.PersonCard;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.dossier.DossierLinks;
import fr.nouveauxlieux.dossier.ImplicitRefusal;
import fr.nouveauxlieux.dossier.SubmissionView;
import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.dossier.model.DossierGuest;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.notification.MailLine;
import fr.nouveauxlieux.notification.Message;
import fr.nouveauxlieux.notification.Outbox;
import fr.nouveauxlieux.organisation.OrganisationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is written to people about dossiers. */
@ApplicationScoped
public class DossierMessages {

    @Inject
    private Outbox outbox;

    @Inject
    private People people;

    @Inject
    private CallDirectory calls;

    @Inject
    private OrganisationDirectory organisations;

    /** To whoever submitted it, and to its owner where that is someone else. */
    public void submitted(
            Dossier dossier,
            SubmissionView submission,
            CallSheet call,
            WaveView wave,
            ImplicitRefusal refusal,
            PersonCard author) {
        String event = "dossier-submitted:" + dossier.id() + ":" + submission.number();
        Map<String, String> values = Map.of(
                "at", submission.submittedAt().toString(),
                "until", wave.closesAt().toString(),
                "refusal", refusal.on().toString(),
                "service", MailLine.of(call.service().name()),
                "contact", call.service().email().value());
        post(author, dossier, "dossier.submitted", withWave(values, wave, author), event);
        if (!author.id().equals(dossier.owner())) {
            owner(dossier)
                    .ifPresent(owner ->
                            post(owner, dossier, "dossier.submitted", withWave(values, wave, owner), event + ":owner"));
        }
    }

    public void withdrawn(Dossier dossier, Instant at) {
        tellOwner(dossier, "dossier.withdrawn", Map.of("at", at.toString()), "dossier-withdrawn:" + dossier.id());
    }

    public void takenUnderInstruction(Dossier dossier, Instant at) {
        tellOwner(
                dossier,
                "dossier.taken-under-instruction",
                Map.of("at", at.toString()),
                "dossier-instructed:" + dossier.id() + ":" + at);
    }

    /** @param on the day from which the draft may be gone */
    public void draftEnds(Dossier dossier, LocalDate on) {
        tellOwner(
                dossier,
                "dossier.draft-warning",
                Map.of("on", on.toString()),
                "dossier-draft-warning:" + dossier.id() + ":" + on);
    }

    /** @param version of the call that was published */
    public void callAmended(Dossier draft, int version) {
        tellOwner(draft, "dossier.call-amended", Map.of(), "dossier-call-amended:" + draft.id() + ":" + version);
    }

    /** Made-up people, whom anybody may be, write to nobody. */
    public void invite(DossierGuest guest, SecretToken token, PersonCard inviter) {
        if (inviter.demonstration()) {
            return;
        }
        Dossier dossier = guest.dossier();
        outbox.post(new Message(
                "dossier.guest-invitation",
                guest.address().orElseThrow(),
                Optional.empty(),
                inviter.language().code(),
                Map.of(
                        "link", AccountLinks.with(DossierLinks.INVITATION, token),
                        "until", guest.expiresAt().orElseThrow().toString(),
                        "inviter", inviter.name().map(PersonName::full).orElseThrow(),
                        "organisation",
                                MailLine.of(organisations
                                        .get(dossier.organisation())
                                        .name()),
                        "call", callTitle(dossier, inviter)),
                "dossier-invitation:" + guest.key()));
    }

    private void tellOwner(Dossier dossier, String template, Map<String, String> values, String event) {
        owner(dossier).ifPresent(owner -> post(owner, dossier, template, values, event));
    }

    private Optional<PersonCard> owner(Dossier dossier) {
        return people.findPerson(dossier.owner());
    }

    private void post(PersonCard recipient, Dossier dossier, String template, Map<String, String> more, String event) {
        Map<String, String> values = new HashMap<>(more);
        values.put("link", DossierLinks.of(dossier.id()));
        values.put("number", dossier.number().value());
        values.put("call", callTitle(dossier, recipient));
        AccountId account = recipient.id();
        recipient
                .reachableAddress()
                .ifPresent(address -> outbox.post(new Message(
                        template,
                        address,
                        Optional.of(account),
                        recipient.language().code(),
                        values,
                        event)));
    }

    private static Map<String, String> withWave(Map<String, String> values, WaveView wave, PersonCard reader) {
        Map<String, String> all = new HashMap<>(values);
        all.put("wave", MailLine.of(wave.title().in(reader.language().code())));
        return all;
    }

    private String callTitle(Dossier dossier, PersonCard reader) {
        return MailLine.of(calls.getVersion(dossier.call(), dossier.callVersion())
                .title()
                .in(reader.language().code()));
    }
}

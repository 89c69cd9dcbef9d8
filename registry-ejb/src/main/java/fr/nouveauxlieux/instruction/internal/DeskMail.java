package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.PersonCard;
import fr.nouveauxlieux.account.RoleHolders;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.instruction.GiveOpinion;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.notification.MailLine;
import fr.nouveauxlieux.notification.Message;
import fr.nouveauxlieux.notification.Outbox;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.permission.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is written to people about the instruction of dossiers. What was said is read in the dossier alone. */
@ApplicationScoped
public class DeskMail {

    @Inject
    private Outbox outbox;

    @Inject
    private People people;

    @Inject
    private CallDirectory calls;

    @Inject
    private RoleHolders roleHolders;

    @Inject
    private Permissions permissions;

    /** @param message its number */
    public void tellAuthorOfMessage(DeskDossier dossier, long message) {
        post(dossier, dossier.owner(), "dossier.message", exchanges(dossier), Map.of(), "dossier-message:" + message);
    }

    /** @param message its number */
    public void tellInstructorOfMessage(DeskDossier dossier, AccountId instructor, long message) {
        post(
                dossier,
                instructor,
                "dossier.message",
                "/agents/dossiers/" + dossier.id(),
                Map.of(),
                "dossier-message:" + message);
    }

    public void askForCorrection(DeskDossier dossier, LocalDate due, Instant now) {
        post(
                dossier,
                dossier.owner(),
                "dossier.correction-requested",
                exchanges(dossier),
                Map.of("due", due.toString()),
                "correction-requested:" + dossier.id() + ":" + now);
    }

    /** To every prefecture whose role reaches the dossier; of a made-up person's, to nobody. */
    public void askForOpinion(DeskDossier dossier, LocalDate due) {
        if (people.findPerson(dossier.owner()).filter(PersonCard::demonstration).isPresent()) {
            return;
        }
        roleHolders.listOf(Role.PREFECTURE).stream()
                .filter(prefecture -> permissions.may(prefecture, GiveOpinion.class, dossier.id()))
                .flatMap(prefecture -> prefecture.account().stream())
                .forEach(account -> post(
                        dossier,
                        account,
                        "dossier.opinion-asked",
                        "/agents/dossiers/" + dossier.id() + "#opinion",
                        Map.of("due", due.toString()),
                        "opinion-asked:" + dossier.id() + ":" + account));
    }

    public void tellOfInstruction(DeskDossier dossier, Instant now) {
        post(
                dossier,
                dossier.owner(),
                "dossier.taken-under-instruction",
                "/dossiers/" + dossier.id(),
                Map.of("at", now.toString()),
                "taken-under-instruction:" + dossier.id() + ":" + now);
    }

    /** @param second the call to which a dossier may be sent in now */
    public void tellOfRetainedLetter(DeskDossier letter, CallCode second, Instant now) {
        post(letter, letter.owner(), "dossier.letter-retained", "/appels/" + second, nextOf(letter, second), now);
    }

    /** @param second the call to which no dossier may be sent in */
    public void tellOfLetterNotRetained(DeskDossier letter, CallCode second, String reasons, Instant now) {
        Map<String, String> values = new HashMap<>(nextOf(letter, second));
        values.put("reasons", MailLine.paragraph(reasons));
        post(letter, letter.owner(), "dossier.letter-not-retained", "/dossiers/" + letter.id(), values, now);
    }

    private Map<String, String> nextOf(DeskDossier letter, CallCode second) {
        String language = people.findPerson(letter.owner())
                .map(person -> person.language().code())
                .orElse("fr");
        return Map.of(
                "next", MailLine.of(calls.find(second).orElseThrow().title().in(language)));
    }

    private void post(
            DeskDossier dossier,
            AccountId recipient,
            String template,
            String link,
            Map<String, String> particular,
            Instant now) {
        post(dossier, recipient, template, link, particular, template + ":" + dossier.id() + ":" + now);
    }

    private static String exchanges(DeskDossier dossier) {
        return "/dossiers/" + dossier.id() + "/echanges";
    }

    private void post(
            DeskDossier dossier,
            AccountId recipient,
            String template,
            String link,
            Map<String, String> particular,
            String event) {
        people.findPerson(recipient)
                .ifPresent(person -> person.reachableAddress().ifPresent(address -> {
                    Map<String, String> values = new HashMap<>(particular);
                    values.put("link", link);
                    values.put("number", dossier.number());
                    values.put("call", call(dossier, person.language().code()));
                    outbox.post(new Message(
                            template,
                            address,
                            Optional.of(recipient),
                            person.language().code(),
                            values,
                            event));
                }));
    }

    private String call(DeskDossier dossier, String language) {
        return MailLine.of(
                calls.getVersion(dossier.call(), dossier.callVersion()).title().in(language));
    }
}

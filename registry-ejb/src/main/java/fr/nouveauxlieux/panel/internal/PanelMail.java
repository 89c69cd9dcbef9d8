package fr.nouveauxlieux.panel.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.PersonCard;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.account.RoleHolders;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.notification.MailLine;
import fr.nouveauxlieux.notification.Message;
import fr.nouveauxlieux.notification.Outbox;
import fr.nouveauxlieux.panel.RecordInterest;
import fr.nouveauxlieux.panel.model.KeptInterest;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.permission.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Alerts the secretaries. What the interest is, they read in the portal alone. */
@ApplicationScoped
public class PanelMail {

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

    /** To every secretary whose role reaches the dossier, but the person themselves; of a made-up person's, to nobody. */
    public void tellOfLateInterest(KeptInterest interest, WaveDossier dossier, WaveKey wave) {
        PersonCard person = people.getPerson(interest.person());
        if (person.demonstration()) {
            return;
        }
        String name = person.name().map(PersonName::full).orElse("?");
        roleHolders.listOf(Role.COMMITTEE_SECRETARY).stream()
                .filter(secretary -> permissions.may(secretary, RecordInterest.class, dossier.id()))
                .flatMap(secretary -> secretary.account().stream())
                .filter(secretary -> !secretary.equals(interest.person()))
                .forEach(secretary -> post(secretary, name, interest, dossier, wave));
    }

    private void post(AccountId secretary, String name, KeptInterest interest, WaveDossier dossier, WaveKey wave) {
        people.findPerson(secretary)
                .ifPresent(recipient -> recipient.reachableAddress().ifPresent(address -> {
                    String language = recipient.language().code();
                    String call = calls.getVersion(wave.call(), dossier.callVersion())
                            .title()
                            .in(language);
                    outbox.post(new Message(
                            "panel.interest-raised",
                            address,
                            Optional.of(secretary),
                            language,
                            Map.of(
                                    "link", "/agents/evaluation/" + wave.call() + "/" + wave.wave() + "/jury",
                                    "number", dossier.number(),
                                    "call", MailLine.of(call),
                                    "person", MailLine.of(name)),
                            "interest-raised:" + interest.key() + ":" + secretary));
                }));
    }
}

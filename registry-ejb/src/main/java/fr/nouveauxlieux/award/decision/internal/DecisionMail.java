package fr.nouveauxlieux.award.decision.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.PersonCard;
import fr.nouveauxlieux.award.decision.DecisionKind;
import fr.nouveauxlieux.award.decision.model.Decision;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.notification.MailLine;
import fr.nouveauxlieux.notification.Message;
import fr.nouveauxlieux.notification.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is written to people about decisions: that one is there, never what it says, unless its author wants it told. */
@ApplicationScoped
public class DecisionMail {

    @Inject
    private Outbox outbox;

    @Inject
    private People people;

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private CallDirectory calls;

    public void tellOfLetter(Decision decision) {
        tellOwner(decision, "decision.letter-sent");
    }

    public void tellOfVoidedLetter(Decision decision) {
        tellOwner(decision, "decision.letter-voided");
    }

    private void tellOwner(Decision decision, String template) {
        WaveDossier dossier = dossiers.get(decision.dossier());
        WaveKey wave = dossiers.waveOf(decision.dossier());
        people.findPerson(dossier.owner()).ifPresent(owner -> owner.reachableAddress()
                .ifPresent(address -> outbox.post(new Message(
                        template,
                        address,
                        Optional.of(owner.id()),
                        owner.language().code(),
                        Map.of(
                                "link", "/dossiers/" + dossier.id() + "/decision",
                                "number", dossier.number(),
                                "call", call(wave, dossier, owner.language().code())),
                        template + ":" + decision.key()))));
    }

    /** In French: nobody knows what else a network reads. Made-up people, whom anybody may be, write to nobody. */
    public void tellNetwork(
            WaveDossier dossier, WaveKey wave, Decision decision, String network, EmailAddress address) {
        PersonCard teller = people.getPerson(people.ownId());
        if (teller.demonstration()) {
            return;
        }
        boolean accepted = decision.kind() == DecisionKind.ACCEPTED;
        Map<String, String> values = new HashMap<>(Map.of(
                "network", MailLine.of(network),
                "number", dossier.number(),
                "project", MailLine.of(dossier.title()),
                "organisation", MailLine.of(dossier.organisationName()),
                "call", call(wave, dossier, "fr")));
        if (!accepted) {
            values.put("reasons", MailLine.paragraph(decision.view().reasons()));
        }
        outbox.post(new Message(
                accepted ? "decision.network-accepted" : "decision.network-refused",
                address,
                Optional.empty(),
                "fr",
                values,
                "decision-network:" + decision.key() + ":" + DossierId.draw()));
    }

    private String call(WaveKey wave, WaveDossier dossier, String language) {
        return MailLine.of(
                calls.getVersion(wave.call(), dossier.callVersion()).title().in(language));
    }
}

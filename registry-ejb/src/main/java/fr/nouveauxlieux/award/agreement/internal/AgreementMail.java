package fr.nouveauxlieux.award.agreement.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.notification.MailLine;
import fr.nouveauxlieux.notification.Message;
import fr.nouveauxlieux.notification.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is written to beneficiaries. What it is about is read in the portal alone. */
@ApplicationScoped
public class AgreementMail {

    @Inject
    private Outbox outbox;

    @Inject
    private People people;

    @Inject
    private CallDirectory calls;

    @Inject
    private WaveDossiers dossiers;

    /** That a document waits for the beneficiary's signature. */
    public void askToSign(DossierId dossier, Instant now) {
        post(dossier, "agreement.to-sign", Map.of(), "agreement-to-sign:" + dossier + ":" + now);
    }

    /** That something was done on the agreement that they ought to read. */
    public void tell(DossierId dossier, Instant now) {
        post(dossier, "agreement.news", Map.of(), "agreement-news:" + dossier + ":" + now);
    }

    /** That a report is due, once for each step. */
    public void remind(DossierId dossier, long report, int daysLeft, LocalDate due) {
        post(
                dossier,
                daysLeft < 0 ? "agreement.report-late" : "agreement.report-due",
                Map.of("due", due.toString()),
                "agreement-report:" + report + ":" + daysLeft);
    }

    private void post(DossierId id, String template, Map<String, String> particular, String event) {
        WaveDossier dossier = dossiers.get(id);
        WaveKey wave = dossiers.waveOf(id);
        people.findPerson(dossier.owner())
                .ifPresent(person -> person.reachableAddress().ifPresent(address -> {
                    String language = person.language().code();
                    Map<String, String> values = new HashMap<>(particular);
                    values.put("link", "/dossiers/" + id + "/convention");
                    values.put("number", dossier.number());
                    values.put(
                            "call",
                            MailLine.of(calls.getVersion(wave.call(), dossier.callVersion())
                                    .title()
                                    .in(language)));
                    outbox.post(new Message(template, address, Optional.of(dossier.owner()), language, values, event));
                }));
    }
}

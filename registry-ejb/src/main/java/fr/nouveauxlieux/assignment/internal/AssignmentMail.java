package fr.nouveauxlieux.assignment.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.RoleHolders;
import fr.nouveauxlieux.assignment.ApplyRun;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.kernel.AccountId;
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

/** What is written to readers of what they are given, and to secretaries of what lacks a reader. */
@ApplicationScoped
public class AssignmentMail {

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

    /**
     * @param count of dossiers given at once
     * @param event for which it is written, once
     */
    public void tellReader(AccountId reader, WaveKey wave, int count, LocalDate due, String event) {
        post(
                reader,
                wave,
                "review.assigned",
                Map.of("link", "/agents/lectures", "count", Integer.toString(count), "due", due.toString()),
                "review-assigned:" + event + ":" + reader);
    }

    /** To every secretary whose role reaches the wave: the dossier may lack a reader now. */
    public void tellSecretaries(WaveKey wave, WaveDossier dossier, Instant now) {
        roleHolders.listOf(Role.COMMITTEE_SECRETARY).stream()
                .filter(secretary -> permissions.may(secretary, ApplyRun.class, wave))
                .flatMap(secretary -> secretary.account().stream())
                .forEach(account -> post(
                        account,
                        wave,
                        "review.reader-stood-aside",
                        Map.of("link", page(wave), "number", dossier.number()),
                        "reader-stood-aside:" + dossier.id() + ":" + now + ":" + account));
    }

    private static String page(WaveKey wave) {
        return "/agents/evaluation/" + wave.call() + "/" + wave.wave() + "/affectation";
    }

    private void post(
            AccountId recipient, WaveKey wave, String template, Map<String, String> particular, String event) {
        people.findPerson(recipient)
                .ifPresent(person -> person.reachableAddress().ifPresent(address -> {
                    String language = person.language().code();
                    Map<String, String> values = new HashMap<>(particular);
                    values.put("call", call(wave, language));
                    outbox.post(new Message(template, address, Optional.of(recipient), language, values, event));
                }));
    }

    private String call(WaveKey wave, String language) {
        return MailLine.of(calls.find(wave.call()).orElseThrow().title().in(language));
    }
}

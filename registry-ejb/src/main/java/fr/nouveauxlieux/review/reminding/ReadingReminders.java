package fr.nouveauxlieux.review.reminding;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.PersonCard;
import fr.nouveauxlieux.assignment.ReaderAssignments;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.ImplicitRefusal;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.notification.MailLine;
import fr.nouveauxlieux.notification.Message;
import fr.nouveauxlieux.notification.Outbox;
import fr.nouveauxlieux.review.internal.ReviewRows;
import fr.nouveauxlieux.review.internal.TermsRows;
import fr.nouveauxlieux.review.model.Review;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reminds readers of a wave, each of how many dossiers they have left. However often: each is told once of each step. */
@ApplicationScoped
public class ReadingReminders {

    @Inject
    private TermsRows terms;

    @Inject
    private ReviewRows rows;

    @Inject
    private ReaderAssignments assignments;

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private CallDirectory calls;

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    @Transactional
    public List<ReadingReminder> listDue() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ImplicitRefusal.ZONE);
        return terms
                .listDue(
                        today.minusDays(ReadingReminderStep.mostDaysAfter()),
                        today.plusDays(ReadingReminderStep.mostDaysBefore()))
                .stream()
                .flatMap(set -> {
                    LocalDate due = set.terms().due().orElseThrow();
                    return ReadingReminderStep.findDue(due, now).stream()
                            .map(step -> new ReadingReminder(set.key(), due, step));
                })
                .toList();
    }

    @Transactional
    public void send(ReadingReminder reminder) {
        Map<AccountId, Integer> left = countLeft(reminder);
        people.listPersons(left.keySet()).values().stream()
                .filter(PersonCard::active)
                .forEach(person -> post(reminder, person, left.get(person.id())));
    }

    /** Dossiers that are read now and of which the reader has given nothing. */
    private Map<AccountId, Integer> countLeft(ReadingReminder reminder) {
        Set<DossierId> read = dossiers.list(reminder.wave()).stream()
                .filter(dossier -> dossier.standing().stage() == DossierStage.REVIEW)
                .map(WaveDossier::id)
                .collect(Collectors.toSet());
        Map<DossierId, Set<AccountId>> done = rows.list(reminder.wave()).stream()
                .filter(Review::isGiven)
                .collect(
                        Collectors.groupingBy(Review::dossier, Collectors.mapping(Review::reader, Collectors.toSet())));
        Map<AccountId, Integer> left = new HashMap<>();
        assignments.listReaders(reminder.wave()).forEach((dossier, readers) -> readers.stream()
                .filter(reader -> read.contains(dossier))
                .filter(reader -> !done.getOrDefault(dossier, Set.of()).contains(reader))
                .forEach(reader -> left.merge(reader, 1, Integer::sum)));
        return left;
    }

    private void post(ReadingReminder reminder, PersonCard person, int left) {
        String language = person.language().code();
        CallSheet call = calls.find(reminder.wave().call()).orElseThrow();
        String wave = calls.getWave(reminder.wave().call(), reminder.wave().wave())
                .title()
                .in(language);
        person.reachableAddress()
                .ifPresent(address -> outbox.post(new Message(
                        reminder.step().isLate() ? "review.late" : "review.reminder",
                        address,
                        Optional.of(person.id()),
                        language,
                        Map.of(
                                "link", "/agents/lectures",
                                "call", MailLine.of(call.title().in(language)),
                                "wave", MailLine.of(wave),
                                "left", Integer.toString(left),
                                "due", reminder.due().toString()),
                        reminder.event(person.id()))));
    }
}

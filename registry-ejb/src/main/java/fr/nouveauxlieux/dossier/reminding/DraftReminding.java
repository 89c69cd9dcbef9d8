package fr.nouveauxlieux.dossier.reminding;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.PersonCard;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.dossier.DossierAccess;
import fr.nouveauxlieux.dossier.DossierLinks;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.notification.MailLine;
import fr.nouveauxlieux.notification.Message;
import fr.nouveauxlieux.notification.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reminds those who write one draft, in one transaction. */
@ApplicationScoped
public class DraftReminding {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private CallDirectory calls;

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    /** The drafts that a reminder concerns. */
    @Transactional
    public List<DossierId> list(DueReminder reminder) {
        return entityManager
                .createQuery(
                        "select d.publicId from Dossier d where d.callCode = :call and d.state = :draft"
                                + " and d.begunAt < :moment order by d.id",
                        String.class)
                .setParameter("call", reminder.wave().call().value())
                .setParameter("draft", DossierState.DRAFT)
                .setParameter("moment", reminder.begunBefore())
                .getResultStream()
                .map(DossierId::new)
                .toList();
    }

    /** Does nothing for one that was submitted, withdrawn or deleted in the meantime. */
    @Transactional(TxType.REQUIRES_NEW)
    public void remind(DossierId id, DueReminder reminder) {
        findDraft(id).ifPresent(draft -> {
            Set<AccountId> writers = writersOf(draft);
            people.listPersons(writers).values().stream()
                    .filter(PersonCard::active)
                    .forEach(person -> post(draft, reminder, person));
        });
    }

    private Optional<Dossier> findDraft(DossierId id) {
        return entityManager
                .createQuery("select d from Dossier d where d.publicId = :id and d.state = :draft", Dossier.class)
                .setParameter("id", id.value())
                .setParameter("draft", DossierState.DRAFT)
                .getResultStream()
                .findFirst();
    }

    private Set<AccountId> writersOf(Dossier draft) {
        Set<AccountId> writers = new LinkedHashSet<>();
        writers.add(draft.owner());
        entityManager
                .createQuery(
                        "select g.account from DossierGuest g where g.dossier = :dossier and g.access = :write"
                                + " and g.account is not null",
                        String.class)
                .setParameter("dossier", draft)
                .setParameter("write", DossierAccess.WRITE)
                .getResultStream()
                .map(AccountId::new)
                .forEach(writers::add);
        return writers;
    }

    private void post(Dossier draft, DueReminder reminder, PersonCard person) {
        String language = person.language().code();
        person.reachableAddress()
                .ifPresent(address -> outbox.post(new Message(
                        "dossier.reminder",
                        address,
                        Optional.of(person.id()),
                        language,
                        Map.of(
                                "link", DossierLinks.of(draft.id()),
                                "number", draft.number().value(),
                                "call",
                                        MailLine.of(calls.getVersion(draft.call(), draft.callVersion())
                                                .title()
                                                .in(language)),
                                "wave", MailLine.of(reminder.wave().title().in(language)),
                                "until", reminder.wave().deadline().toString(),
                                "left", reminder.left().toString()),
                        reminder.event(draft.id(), person.id()))));
    }
}

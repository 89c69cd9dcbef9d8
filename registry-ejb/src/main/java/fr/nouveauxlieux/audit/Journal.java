package fr.nouveauxlieux.audit;

import fr.nouveauxlieux.audit.internal.CurrentUseCase;
import fr.nouveauxlieux.audit.internal.PendingEntries;
import fr.nouveauxlieux.configuration.StagedClock;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.store.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Where a use case writes what it did, in its own transaction. */
@ApplicationScoped
public class Journal {

    @Inject
    private CurrentActor currentActor;

    @Inject
    private CurrentUseCase currentUseCase;

    @Inject
    private PendingEntries pending;

    @Inject
    private Clock clock;

    /**
     * Says that the current use case changed something. The entry is written as the use case ends.
     *
     * @param before the state as a tree of which the journal keeps the digest only; empty where there was none
     * @param after the state that came of it; empty where there is none any more
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(Subject subject, Map<String, ?> before, Map<String, ?> after) {
        changed(subject, before, after, "");
    }

    /** @param note short facts that an auditor reads, without personal data */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(Subject subject, Map<String, ?> before, Map<String, ?> after, String note) {
        append(subject, digest(before), digest(after), note);
    }

    /** Says that the current use case showed someone what is another's. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void read(Subject subject) {
        append(subject, "", "", "");
    }

    /** @param note short facts that an auditor reads, without personal data */
    @Transactional(Transactional.TxType.MANDATORY)
    public void read(Subject subject, String note) {
        append(subject, "", "", note);
    }

    /** For many use cases in one transaction: their entries are written as the last of them ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> T writtenAfter(Callable<T> useCases) throws Exception {
        return pending.writeAfter(useCases);
    }

    /** Says that there was nothing to change after all, so that no entry is due. */
    public void nothingChanged() {
        currentUseCase.entryWritten();
    }

    private void append(Subject subject, String before, String after, String note) {
        Actor actor = currentActor.get();
        String roles = usableRoles(actor);
        String useCase = currentUseCase.code();
        pending.add((seq, previous) -> new JournalEntry(
                        seq,
                        StagedClock.offStage(clock::instant).truncatedTo(ChronoUnit.MICROS),
                        actor.name(),
                        roles,
                        useCase,
                        subject,
                        before,
                        after,
                        note,
                        actor.origin(),
                        previous,
                        "")
                .sealed());
        currentUseCase.entryWritten();
    }

    private static String usableRoles(Actor actor) {
        return Arrays.stream(Role.values())
                .filter(role -> !role.isOpen() && !role.isHeld() && actor.holds(role))
                .map(Role::name)
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static String digest(Map<String, ?> state) {
        return state.isEmpty() ? "" : JournalChain.digestOf(Json.writeBytes(new TreeMap<>(state)));
    }
}

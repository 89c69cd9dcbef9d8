package fr.nouveauxlieux.instruction.canned;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.instruction.internal.CannedAnswers;
import fr.nouveauxlieux.instruction.model.KeptAnswer;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Keeps a canned answer of a call, or changes one. */
@ApplicationScoped
@UseCase(value = "instruction.write-canned-answer", permits = @Permit(to = {Role.INSTRUCTOR, Role.ADMINISTRATOR}))
public class WriteCannedAnswer {

    @Inject
    private CannedAnswers answers;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @param known the one to change; empty for a new one
     * @return false where another one of the call has that title, or the one to change is none of the call
     */
    public boolean write(CallCode call, CannedDraft draft, Optional<CannedKey> known) {
        Instant now = clock.instant();
        Optional<KeptAnswer> kept = known.flatMap(key -> answers.find(call, key));
        Optional<KeptAnswer> namesake = answers.find(call, draft.title());
        if (known.isPresent() != kept.isPresent() || namesake.isPresent() && !namesake.equals(kept)) {
            journal.nothingChanged();
            return false;
        }
        Map<String, Object> before = kept.map(KeptAnswer::state).orElse(Map.of());
        KeptAnswer answer = kept.orElseGet(() -> answers.add(new KeptAnswer(call, draft, people.ownId(), now)));
        answer.change(draft, people.ownId(), now);
        journal.changed(new Subject("canned-answer", answer.key().toString()), before, answer.state());
        return true;
    }
}

package fr.nouveauxlieux.panel;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.OwnDeclarations.ToDeclare;
import fr.nouveauxlieux.panel.internal.InterestRows;
import fr.nouveauxlieux.panel.internal.OpenDeclarations;
import fr.nouveauxlieux.panel.internal.PanelRows;
import fr.nouveauxlieux.panel.internal.Raising;
import fr.nouveauxlieux.panel.model.AnsweredSuggestion;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Says of the dossiers of a wave, before anything of them is shown, what interests whoever acts has in them. What data
 * suggest is confirmed, or set aside with a reason; one's own dossiers, and those of one's organisations, answer themselves.
 */
@ApplicationScoped
@UseCase(value = "panel.declare-interests", permits = @Permit(to = {Role.READER, Role.COMMITTEE_MEMBER}))
public class DeclareInterests {

    @Inject
    private PanelRows panels;

    @Inject
    private OpenDeclarations open;

    @Inject
    private InterestRows interests;

    @Inject
    private Raising raising;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * Dossiers of which it was said already, or that are none of the wave, are passed over: what came to be known later is
     * for {@link DeclareInterest}.
     *
     * @param noneInOthers whether there is none in all other dossiers of the wave of which nothing is suggested
     */
    public DeclarationOutcome declare(WaveKey wave, List<InterestAnswer> answers, boolean noneInOthers) {
        AccountId person = people.ownId();
        if (!panels.sits(person, wave)) {
            throw RefusedException.of(DeclareInterests.class);
        }
        interests.hold(person);
        Map<DossierId, InterestAnswer> byDossier =
                answers.stream().collect(Collectors.toMap(InterestAnswer::dossier, Function.identity(), (a, b) -> a));
        Set<DossierId> unanswered = new HashSet<>();
        int declared = 0;
        int raised = 0;
        for (ToDeclare one : open.list(person, wave)) {
            Optional<InterestAnswer> answer = answerTo(one, byDossier, noneInOthers);
            if (answer.isEmpty()) {
                unanswered.add(one.dossier().id());
                continue;
            }
            keep(person, one, answer.get());
            declared++;
            raised += answer.get().interest().isPresent() ? 1 : 0;
        }
        if (declared == 0) {
            journal.nothingChanged();
        } else {
            journal.changed(
                    PanelRows.subjectOf(wave),
                    Map.of(),
                    Map.of("account", person.value(), "declared", declared, "interests", raised),
                    declared + " declared, " + raised + " with an interest");
        }
        return new DeclarationOutcome(declared, raised, unanswered);
    }

    /** Empty where it cannot be taken as answered. */
    private static Optional<InterestAnswer> answerTo(
            ToDeclare one, Map<DossierId, InterestAnswer> byDossier, boolean noneInOthers) {
        DossierId id = one.dossier().id();
        if (one.own()) {
            return Optional.of(InterestAnswer.of(id, new DeclaredInterest(InterestKind.MEMBER, "")));
        }
        Optional<InterestAnswer> given = Optional.ofNullable(byDossier.get(id));
        if (one.suggestions().isEmpty()) {
            return given.or(() -> noneInOthers ? Optional.of(InterestAnswer.none(id, "")) : Optional.empty());
        }
        return given.filter(
                answer -> answer.interest().isPresent() || !answer.setAside().isEmpty());
    }

    private void keep(AccountId person, ToDeclare one, InterestAnswer answer) {
        InterestOrigin origin = one.own() ? InterestOrigin.OWN_DOSSIER : InterestOrigin.DECLARED;
        boolean confirmed = answer.interest().isPresent();
        interests.declare(person, answer.dossier(), clock.instant());
        answer.interest().ifPresent(interest -> raising.raise(person, answer.dossier(), interest, origin, person));
        one.suggestions()
                .forEach(suggestion -> interests.add(new AnsweredSuggestion(
                        answer.dossier(),
                        person,
                        suggestion,
                        confirmed,
                        confirmed ? "" : answer.setAside(),
                        clock.instant())));
    }
}

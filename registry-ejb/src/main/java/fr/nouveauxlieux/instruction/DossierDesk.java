package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import java.util.List;
import java.util.Optional;

/**
 * What the staff see of a dossier beside what its author wrote.
 *
 * @param clock of silence; present while nothing is decided
 * @param instructor who looks after it
 * @param instructorName full; empty where nobody does, or the account is erased
 * @param instructors to whom it can be given
 * @param corrections the latest first; so {@code acts}
 * @param messages the oldest first
 * @param aids asked for by the same organisation elsewhere, the latest first
 * @param experts what they think, the oldest first
 * @param stages the letter of intent that it follows or is
 * @param readers full names of others who opened it in the last ten minutes
 */
public record DossierDesk(
        DossierState state,
        DossierStage stage,
        Optional<ImplicitDecision> clock,
        Optional<AccountId> instructor,
        String instructorName,
        List<Instructor> instructors,
        Optional<JudgementView> judgement,
        Optional<OpinionView> opinion,
        List<CorrectionView> corrections,
        List<MessageView> messages,
        List<ActView> acts,
        List<Duplicate> duplicates,
        List<KnownAid> aids,
        List<ExpertOpinionView> experts,
        DossierStages stages,
        List<String> readers) {

    public DossierDesk {
        instructors = List.copyOf(instructors);
        corrections = List.copyOf(corrections);
        messages = List.copyOf(messages);
        acts = List.copyOf(acts);
        duplicates = List.copyOf(duplicates);
        aids = List.copyOf(aids);
        experts = List.copyOf(experts);
        readers = List.copyOf(readers);
    }

    /** Someone who may look after the dossier. */
    public record Instructor(AccountId account, String name) {}

    /** What makes another dossier look like the same. */
    public enum Likeness {
        ORGANISATION,
        ADDRESS,
        PLACE
    }

    /** Another dossier of the same call that may be of the same project. @param reasons why; at least one */
    public record Duplicate(DossierId id, String number, String title, DossierState state, List<Likeness> reasons) {

        public Duplicate {
            reasons = List.copyOf(reasons);
        }
    }

    /** Whether something may still come of it. */
    public boolean isOpen() {
        return state == DossierState.SUBMITTED || state == DossierState.UNDER_INSTRUCTION;
    }

    /** What the author was asked last and is not closed. */
    public Optional<CorrectionView> findPendingCorrection() {
        return corrections.stream().filter(CorrectionView::isPending).findFirst();
    }
}

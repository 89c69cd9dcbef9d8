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
        List<String> readers) {

    public DossierDesk {
        instructors = List.copyOf(instructors);
        corrections = List.copyOf(corrections);
        messages = List.copyOf(messages);
        acts = List.copyOf(acts);
        duplicates = List.copyOf(duplicates);
        readers = List.copyOf(readers);
    }

    /** Someone who may look after the dossier. */
    public record Instructor(AccountId account, String name) {}

    /** Another dossier of the same organisation in the same call. */
    public record Duplicate(DossierId id, String number, String title, DossierState state) {}

    /** Whether something may still come of it. */
    public boolean isOpen() {
        return state == DossierState.SUBMITTED || state == DossierState.UNDER_INSTRUCTION;
    }

    /** What the author was asked last and is not closed. */
    public Optional<CorrectionView> findPendingCorrection() {
        return corrections.stream().filter(CorrectionView::isPending).findFirst();
    }
}

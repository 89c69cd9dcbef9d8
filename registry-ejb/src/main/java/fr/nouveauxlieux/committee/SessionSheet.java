package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A session as those who look after it see it.
 *
 * @param names full, of its members; empty where the account is erased
 * @param lines the agenda, in its order
 * @param movements how often recused members go through the door in this order
 * @param leastMovements how often at least
 * @param waiting dossiers that wait for a committee and are on no agenda
 * @param orderReason why the order is not the one that was reckoned; empty where it is
 * @param missed the sitting that lacked its quorum
 * @param notices the oldest first
 * @param noticeBy the last day on which members can be told in time
 * @param openedAt when it began to sit; empty before
 * @param opening the quorum as it was then
 * @param closedAt when it ended; empty before
 */
public record SessionSheet(
        SessionView view,
        Map<AccountId, String> names,
        List<Line> lines,
        int movements,
        int leastMovements,
        int waiting,
        String orderReason,
        Optional<Missed> missed,
        List<NoticeView> notices,
        LocalDate noticeBy,
        Optional<Instant> openedAt,
        Optional<Quorum> opening,
        Optional<Instant> closedAt) {

    public SessionSheet {
        names = Map.copyOf(names);
        lines = List.copyOf(lines);
        notices = List.copyOf(notices);
    }

    /**
     * A dossier of the agenda.
     *
     * @param hidden whether whoever reads is barred from it, and so told neither what it is nor what was said
     * @param recused of the members
     * @param quorum on this dossier
     */
    public record Line(
            DossierId dossier,
            String number,
            String title,
            DossierStanding standing,
            boolean hidden,
            Set<AccountId> recused,
            Quorum quorum,
            Optional<VoteView> vote) {
        public Line {
            Objects.requireNonNull(dossier, "dossier");
            recused = Set.copyOf(recused);
        }
    }

    /** A sitting that lacked its quorum. */
    public record Missed(Instant heldAt, int counted, int required) {}

    /** The full name; empty where the account is erased. */
    public String nameOf(AccountId account) {
        return names.getOrDefault(account, "");
    }
}

package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A session of the committee of a wave.
 *
 * @param heldAt when it sits, or sat
 * @param place where; empty where it meets at a distance alone
 * @param link to be there from afar; empty where nobody can
 * @param members by account
 * @param agenda the dossiers in the order in which they are judged
 * @param quorum of the session; of a dossier, see {@link CommitteeSessions#quorumOn}
 */
public record SessionView(
        SessionId id,
        WaveKey wave,
        Instant heldAt,
        String place,
        String link,
        SessionState state,
        List<SessionMember> members,
        List<DossierId> agenda,
        Quorum quorum) {

    /** The days of sessions are days of Paris. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    public SessionView {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(wave, "wave");
        Objects.requireNonNull(heldAt, "heldAt");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(state, "state");
        members = List.copyOf(members);
        agenda = List.copyOf(agenda);
        Objects.requireNonNull(quorum, "quorum");
    }

    public LocalDate heldOn() {
        return LocalDate.ofInstant(heldAt, ZONE);
    }

    public Optional<SessionMember> findMember(AccountId account) {
        return members.stream()
                .filter(member -> member.account().equals(account))
                .findFirst();
    }

    public Optional<SessionMember> findPresident() {
        return members.stream().filter(SessionMember::president).findFirst();
    }
}

package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.panel.College;
import java.util.Objects;
import java.util.Optional;

/**
 * Someone who sits.
 *
 * @param president of the session: one at most
 * @param voting whether the member has a vote, and counts in the quorum
 * @param proxyHolder the member to whom a represented one has given a mandate
 */
public record SessionMember(
        AccountId account,
        College college,
        boolean president,
        boolean voting,
        Attendance attendance,
        Optional<AccountId> proxyHolder) {

    public SessionMember {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(college, "college");
        Objects.requireNonNull(attendance, "attendance");
        if (proxyHolder.isPresent() != (attendance == Attendance.REPRESENTED)) {
            throw new IllegalArgumentException("expected a mandate of whoever is represented, and of nobody else");
        }
        if (proxyHolder.filter(account::equals).isPresent()) {
            throw new IllegalArgumentException("expected a mandate to another member");
        }
    }
}

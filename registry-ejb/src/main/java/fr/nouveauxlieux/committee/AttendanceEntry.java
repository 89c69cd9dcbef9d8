package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.kernel.AccountId;
import java.util.Objects;
import java.util.Optional;

/**
 * How a member takes part, as the secretary tells it.
 *
 * @param proxyHolder to whom a represented member has given a mandate; looked at of nobody else
 */
public record AttendanceEntry(AccountId member, Attendance attendance, Optional<AccountId> proxyHolder) {

    public AttendanceEntry {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(attendance, "attendance");
        proxyHolder = attendance == Attendance.REPRESENTED ? proxyHolder : Optional.empty();
    }
}

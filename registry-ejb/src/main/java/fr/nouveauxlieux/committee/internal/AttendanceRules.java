package fr.nouveauxlieux.committee.internal;

import fr.nouveauxlieux.committee.Attendance;
import fr.nouveauxlieux.committee.AttendanceEntry;
import fr.nouveauxlieux.committee.AttendanceFault;
import fr.nouveauxlieux.kernel.AccountId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may be said to be there, and to hold whose mandate (CRPA R133-9). */
public final class AttendanceRules {

    private final Set<AccountId> seated;
    private final Map<AccountId, AttendanceEntry> told;

    private AttendanceRules(Set<AccountId> seated, Collection<AttendanceEntry> told) {
        this.seated = seated;
        this.told = told.stream().collect(Collectors.toMap(AttendanceEntry::member, entry -> entry, (a, b) -> b));
    }

    /**
     * @param seated everyone who has a seat
     * @param told of those whose attendance is told; the others are absent
     */
    public static Map<AccountId, AttendanceFault> listFaults(Set<AccountId> seated, List<AttendanceEntry> told) {
        AttendanceRules rules = new AttendanceRules(seated, told);
        Map<AccountId, AttendanceFault> faults = new LinkedHashMap<>();
        told.forEach(entry -> rules.find(entry).ifPresent(fault -> faults.put(entry.member(), fault)));
        return faults;
    }

    private Optional<AttendanceFault> find(AttendanceEntry entry) {
        if (!seated.contains(entry.member())) {
            return Optional.of(AttendanceFault.NO_MEMBER);
        }
        if (entry.attendance() != Attendance.REPRESENTED) {
            return Optional.empty();
        }
        return entry.proxyHolder()
                .map(holder -> findMandate(entry.member(), holder))
                .orElse(Optional.of(AttendanceFault.HOLDER_LACKS));
    }

    private Optional<AttendanceFault> findMandate(AccountId member, AccountId holder) {
        if (!seated.contains(holder) || holder.equals(member)) {
            return Optional.of(AttendanceFault.HOLDER_NO_MEMBER);
        }
        if (!told.containsKey(holder) || !told.get(holder).attendance().isThere()) {
            return Optional.of(AttendanceFault.HOLDER_AWAY);
        }
        long mandates = told.values().stream()
                .filter(other -> other.proxyHolder().filter(holder::equals).isPresent())
                .count();
        return mandates > 1 ? Optional.of(AttendanceFault.HOLDER_HAS_ANOTHER) : Optional.empty();
    }
}

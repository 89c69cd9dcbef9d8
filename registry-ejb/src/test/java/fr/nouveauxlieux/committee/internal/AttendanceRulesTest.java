package fr.nouveauxlieux.committee.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.committee.Attendance;
import fr.nouveauxlieux.committee.AttendanceEntry;
import fr.nouveauxlieux.committee.AttendanceFault;
import fr.nouveauxlieux.kernel.AccountId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttendanceRulesTest {

    private static final AccountId ONE = AccountId.draw();
    private static final AccountId TWO = AccountId.draw();
    private static final AccountId THREE = AccountId.draw();
    private static final AccountId STRANGER = AccountId.draw();
    private static final Set<AccountId> SEATED = Set.of(ONE, TWO, THREE);

    private static AttendanceEntry there(AccountId member) {
        return new AttendanceEntry(member, Attendance.ON_SITE, Optional.empty());
    }

    private static AttendanceEntry represented(AccountId member, AccountId holder) {
        return new AttendanceEntry(member, Attendance.REPRESENTED, Optional.ofNullable(holder));
    }

    private static Map<AccountId, AttendanceFault> faults(AttendanceEntry... told) {
        return AttendanceRules.listFaults(SEATED, List.of(told));
    }

    @Test
    void membersMayBeThereAndRepresented() {
        assertThat(faults(there(ONE), represented(TWO, ONE), there(THREE))).isEmpty();
    }

    @Test
    void nobodyHoldsTwoMandates() {
        assertThat(faults(there(ONE), represented(TWO, ONE), represented(THREE, ONE)))
                .containsOnly(
                        Map.entry(TWO, AttendanceFault.HOLDER_HAS_ANOTHER),
                        Map.entry(THREE, AttendanceFault.HOLDER_HAS_ANOTHER));
    }

    @Test
    void aMandateIsHeldByAnotherMemberWhoIsThere() {
        assertThat(faults(represented(TWO, ONE))).containsExactly(Map.entry(TWO, AttendanceFault.HOLDER_AWAY));
        assertThat(faults(represented(ONE, TWO), represented(TWO, THREE), there(THREE)))
                .containsExactly(Map.entry(ONE, AttendanceFault.HOLDER_AWAY));
        assertThat(faults(represented(TWO, STRANGER)))
                .containsExactly(Map.entry(TWO, AttendanceFault.HOLDER_NO_MEMBER));
        assertThat(faults(represented(TWO, TWO))).containsExactly(Map.entry(TWO, AttendanceFault.HOLDER_NO_MEMBER));
        assertThat(faults(represented(TWO, null))).containsExactly(Map.entry(TWO, AttendanceFault.HOLDER_LACKS));
    }

    @Test
    void whoeverHasNoSeatDoesNotSit() {
        assertThat(faults(there(STRANGER))).containsExactly(Map.entry(STRANGER, AttendanceFault.NO_MEMBER));
    }
}

package fr.nouveauxlieux.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.panel.College;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class QuorumTest {

    private static final Set<AccountId> NOBODY = Set.of();

    private static SessionMember member(Attendance attendance) {
        return member(AccountId.draw(), attendance, Optional.empty());
    }

    private static SessionMember member(AccountId account, Attendance attendance, Optional<AccountId> holder) {
        return new SessionMember(account, College.MINISTRY, false, true, attendance, holder);
    }

    private static SessionMember without(SessionMember voter) {
        return new SessionMember(
                voter.account(), voter.college(), false, false, voter.attendance(), voter.proxyHolder());
    }

    private static List<SessionMember> members(int present, int absent) {
        List<SessionMember> members = new ArrayList<>();
        for (int i = 0; i < present; i++) {
            members.add(member(i % 2 == 0 ? Attendance.ON_SITE : Attendance.REMOTE));
        }
        for (int i = 0; i < absent; i++) {
            members.add(member(Attendance.ABSENT));
        }
        return members;
    }

    @Test
    void halfOfTheMembersAreEnough() {
        assertThat(Quorum.of(members(3, 3), NOBODY, false)).isEqualTo(new Quorum(6, 3, 3, false));
        assertThat(Quorum.of(members(3, 3), NOBODY, false).isReached()).isTrue();
        assertThat(Quorum.of(members(2, 4), NOBODY, false).isReached()).isFalse();
    }

    @Test
    void halfIsRoundedUp() {
        assertThat(Quorum.of(members(3, 4), NOBODY, false).required()).isEqualTo(4);
        assertThat(Quorum.of(members(3, 4), NOBODY, false).isReached()).isFalse();
        assertThat(Quorum.of(members(4, 3), NOBODY, false).isReached()).isTrue();
    }

    @Test
    void whoeverHasNoVoteIsNoMemberOfTheQuorum() {
        List<SessionMember> members = members(1, 2);
        members.add(without(member(Attendance.ON_SITE)));
        members.add(without(member(Attendance.ON_SITE)));
        assertThat(Quorum.of(members, NOBODY, false)).isEqualTo(new Quorum(3, 2, 1, false));
    }

    @Test
    void aMandateCountsWhereItsHolderIsThere() {
        SessionMember holder = member(Attendance.REMOTE);
        SessionMember away = member(AccountId.draw(), Attendance.REPRESENTED, Optional.of(holder.account()));
        List<SessionMember> members = List.of(holder, away, member(Attendance.ABSENT));
        assertThat(Quorum.of(members, NOBODY, false).counted()).isEqualTo(2);
        List<SessionMember> gone =
                List.of(member(holder.account(), Attendance.ABSENT, Optional.empty()), away, members.get(2));
        assertThat(Quorum.of(gone, NOBODY, false).counted()).isZero();
    }

    @Test
    void ofADossierThoseRecusedAreNoMembers() {
        List<SessionMember> members = members(3, 3);
        Set<AccountId> recused = Set.of(
                members.get(0).account(),
                members.get(1).account(),
                members.get(5).account());
        assertThat(Quorum.of(members, recused, false)).isEqualTo(new Quorum(3, 2, 1, false));
    }

    @Test
    void theMandateOfWhoeverIsRecusedOrGivenToThemIsNotCounted() {
        SessionMember holder = member(Attendance.ON_SITE);
        SessionMember away = member(AccountId.draw(), Attendance.REPRESENTED, Optional.of(holder.account()));
        List<SessionMember> members = List.of(holder, away, member(Attendance.ON_SITE));
        assertThat(Quorum.of(members, Set.of(holder.account()), false)).isEqualTo(new Quorum(2, 1, 1, false));
        assertThat(Quorum.of(members, Set.of(away.account()), false)).isEqualTo(new Quorum(2, 1, 2, false));
    }

    @Test
    void aSecondSittingNeedsNoQuorumButSomebody() {
        assertThat(Quorum.of(members(1, 9), NOBODY, true).isReached()).isTrue();
        assertThat(Quorum.of(members(0, 9), NOBODY, true).isReached()).isFalse();
    }

    @Test
    void nobodyIsNoCommittee() {
        List<SessionMember> members = members(2, 0);
        Set<AccountId> all = Set.of(members.get(0).account(), members.get(1).account());
        assertThat(Quorum.of(members, all, false).isReached()).isFalse();
        assertThat(Quorum.of(List.of(), NOBODY, false).isReached()).isFalse();
    }

    @Test
    void aMandateIsOfWhoeverIsRepresentedAndToAnother() {
        AccountId one = AccountId.draw();
        assertThatThrownBy(() -> member(one, Attendance.REPRESENTED, Optional.of(one)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> member(one, Attendance.REPRESENTED, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> member(one, Attendance.ON_SITE, Optional.of(AccountId.draw())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void itIsReachedExactlyWhereTwiceThoseThereAreAsManyAsTheMembers(
            @ForAll @IntRange(max = 40) int present,
            @ForAll @IntRange(max = 40) int absent,
            @ForAll @IntRange(max = 10) int recused) {
        List<SessionMember> members = members(present, absent);
        Set<AccountId> out = new HashSet<>();
        members.stream().limit(recused).forEach(member -> out.add(member.account()));
        int there = Math.max(0, present - out.size());
        int left = members.size() - out.size();
        assertThat(Quorum.of(members, out, false).isReached()).isEqualTo(there > 0 && 2 * there >= left);
    }
}

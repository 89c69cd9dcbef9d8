package fr.nouveauxlieux.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.account.Language;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.kernel.Rna;
import fr.nouveauxlieux.organisation.MembershipRole;
import fr.nouveauxlieux.organisation.OrganisationDraft;
import fr.nouveauxlieux.organisation.VerificationState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MembershipTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(30));

    private static Organisation organisation(VerificationState state) {
        return new Organisation(
                new OrganisationDraft(Optional.empty(), Optional.of(new Rna("W751234567")), " Les Amis du lieu "),
                state,
                NOW);
    }

    private static Membership member() {
        Account account = Account.recognised(new PersonName("Anne", "Durand"), Language.FR, NOW);
        return new Membership(organisation(VerificationState.TYPED_BY_HAND), account, MembershipRole.MEMBER, NOW);
    }

    @Test
    void aDelegationLetsManageUntilItsDate() {
        Membership membership = member();
        assertThat(membership.managesAt(NOW)).isFalse();
        membership.delegateUntil(LATER, NOW);
        assertThat(membership.managesAt(LATER.minusSeconds(1))).isTrue();
        assertThat(membership.managesAt(LATER)).isFalse();
        assertThat(membership.isManager()).isFalse();
    }

    @Test
    void aDateThatIsPastEndsADelegationAndOneTooFarIsRefused() {
        Membership membership = member();
        membership.delegateUntil(LATER, NOW);
        membership.delegateUntil(NOW, NOW);
        assertThat(membership.managesAt(NOW)).isFalse();
        assertThatThrownBy(() -> membership.delegateUntil(NOW.plus(Duration.ofDays(400)), NOW))
                .hasMessageContaining("within a year");
    }

    @Test
    void theDirectorysNameStands() {
        Organisation typed = organisation(VerificationState.TO_BE_CHECKED);
        typed.rename("Autre nom");
        assertThat(typed.name()).isEqualTo("Autre nom");
        typed.confirm("LES AMIS DU LIEU", NOW);
        assertThat(typed.state()).isEqualTo(VerificationState.BY_DIRECTORY);
        assertThatThrownBy(() -> typed.rename("Autre nom")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anOrganisationHasANumberAndAName() {
        assertThatThrownBy(() -> new OrganisationDraft(Optional.empty(), Optional.empty(), "Nom"))
                .hasMessageContaining("SIRET");
        assertThatThrownBy(() -> new OrganisationDraft(Optional.empty(), Optional.of(new Rna("W751234567")), " "))
                .hasMessageContaining("name");
    }
}

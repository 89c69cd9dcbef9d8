package fr.nouveauxlieux.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.EmailAddress;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonCardTest {

    private static final EmailAddress ADDRESS = new EmailAddress("anne@people.example");

    private static PersonCard card(Optional<EmailAddress> address, boolean verified, boolean demonstration) {
        return new PersonCard(
                AccountId.draw(),
                Optional.of(new PersonName("Anne", "Durand")),
                address,
                Language.FR,
                true,
                verified,
                demonstration);
    }

    @Test
    void thePortalWritesToProvedAddressesOfRealPeopleAlone() {
        assertThat(card(Optional.of(ADDRESS), true, false).reachableAddress()).contains(ADDRESS);
        assertThat(card(Optional.of(ADDRESS), false, false).reachableAddress()).isEmpty();
        assertThat(card(Optional.of(ADDRESS), true, true).reachableAddress()).isEmpty();
        assertThat(card(Optional.empty(), false, false).reachableAddress()).isEmpty();
    }

    @Test
    void itsTextHoldsNeitherTheNameNorTheAddress() {
        assertThat(card(Optional.of(ADDRESS), true, false).toString()).doesNotContain("Anne", "Durand", "anne@");
    }
}

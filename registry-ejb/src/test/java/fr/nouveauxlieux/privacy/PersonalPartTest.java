package fr.nouveauxlieux.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.privacy.holder.PersonalField;
import fr.nouveauxlieux.privacy.holder.PersonalHeading;
import fr.nouveauxlieux.privacy.holder.PersonalPart;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonalPartTest {

    @Test
    void fieldsThatAreNotToBeToldGoAndTheRestStays() {
        PersonalPart part = new PersonalPart(
                PersonalHeading.SESSIONS,
                List.of(
                        Map.of(PersonalField.DEVICE, "Firefox, Linux", PersonalField.NETWORK, "192.0.2.0/24"),
                        Map.of(PersonalField.NETWORK, "198.51.100.0/24")));
        PersonalPart rest = part.without(Set.of(PersonalField.NETWORK));
        assertThat(rest.heading()).isEqualTo(PersonalHeading.SESSIONS);
        assertThat(rest.records()).containsExactly(Map.of(PersonalField.DEVICE, "Firefox, Linux"), Map.of());
    }
}

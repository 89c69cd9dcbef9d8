package fr.nouveauxlieux.portal.page.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharingTest {

    @Test
    void aMessageHoldsTheNameAndTheAddressWhole() {
        Sharing sharing = new Sharing("Café & vélo + 1", "https://exemple.fr/lieux/abc?x=1&y=2");
        assertThat(sharing.mailUrl())
                .isEqualTo(
                        "mailto:?subject=Caf%C3%A9%20%26%20v%C3%A9lo%20%2B%201&body=https%3A%2F%2Fexemple.fr%2Flieux%2Fabc%3Fx%3D1%26y%3D2");
    }
}

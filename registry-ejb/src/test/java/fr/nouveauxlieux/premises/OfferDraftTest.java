package fr.nouveauxlieux.premises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.kernel.Money;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfferDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static OfferDraft describedBy(String description) {
        return SampleOffers.draft(description, 180, Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Écrivez à mairie@commune.example",
                "Appelez le 02 96 00 00 00",
                "Tél. 0296000000.",
                "02.96.00.00.00",
                "+33 2 96 00 00 00",
                "+33296000000"
            })
    void anOfferThatNamesSomeoneIsRefused(String description) {
        assertThatThrownBy(() -> describedBy(description))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("description");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Cadastre 0001 02 96", "180 m² pour 1 200 000 visiteurs", "Bâti en 1902, refait en 2012 @ neuf"})
    void otherFiguresAreNobodys(String description) {
        assertThatCode(() -> describedBy(description)).doesNotThrowAnyException();
    }

    @Test
    void surfaceAndRentStayWithinReason() {
        assertThatThrownBy(() -> SampleOffers.draft("x", 0, Optional.empty(), Optional.empty()))
                .hasMessageContaining("surface");
        assertThatThrownBy(() -> SampleOffers.draft("x", 100_001, Optional.empty(), Optional.empty()))
                .hasMessageContaining("surface");
        assertThatThrownBy(() -> SampleOffers.draft("x", 1, Optional.of(new Money(-1)), Optional.empty()))
                .hasMessageContaining("rent");
        assertThatThrownBy(() -> SampleOffers.draft("x", 1, Optional.of(Money.ofEuros(1_000_001)), Optional.empty()))
                .hasMessageContaining("rent");
        assertThat(SampleOffers.draft("x", 1, Optional.of(Money.ZERO), Optional.empty())
                        .rent())
                .contains(Money.ZERO);
    }

    @Test
    void theLastDayCountsAndTheNextDoesNot() {
        OfferDraft draft = SampleOffers.until(TODAY);
        assertThat(draft.isOverOn(TODAY)).isFalse();
        assertThat(draft.isOverOn(TODAY.plusDays(1))).isTrue();
    }
}

package fr.nouveauxlieux.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImplicitRefusalTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-05, 2026-05-05",
        "2026-06-30, 2026-08-30",
        "2026-07-31, 2026-09-30",
        "2026-12-31, 2027-02-28",
        "2027-12-29, 2028-02-29",
        "2027-12-30, 2028-02-29",
        "2027-12-31, 2028-02-29",
        "2026-11-30, 2027-01-30",
        "2028-02-29, 2028-04-29"
    })
    void silenceOfTwoMonthsRefusesOnTheSameDayOrTheMonthsLast(LocalDate received, LocalDate refused) {
        assertThat(new ImplicitRefusal(received).on()).isEqualTo(refused);
    }

    @Test
    void aRequestComesOnTheDayThatItIsInParis() {
        assertThat(ImplicitRefusal.ofRequestAt(Instant.parse("2026-03-31T21:59:59Z")))
                .isEqualTo(new ImplicitRefusal(LocalDate.parse("2026-03-31")));
        assertThat(ImplicitRefusal.ofRequestAt(Instant.parse("2026-03-31T22:00:00Z")))
                .isEqualTo(new ImplicitRefusal(LocalDate.parse("2026-04-01")));
        assertThat(ImplicitRefusal.ofRequestAt(Instant.parse("2026-12-31T23:00:00Z"))
                        .on())
                .isEqualTo(LocalDate.parse("2027-03-01"));
    }
}

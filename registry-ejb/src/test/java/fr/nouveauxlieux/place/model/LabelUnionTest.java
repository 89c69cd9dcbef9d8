package fr.nouveauxlieux.place.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.place.LabelGrant;
import fr.nouveauxlieux.place.vocabulary.LabelKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LabelUnionTest {

    private static final LabelGrant SERVICES =
            new LabelGrant(LabelKind.FRANCE_SERVICES, Optional.empty(), Optional.empty(), "État");

    private static LabelGrant factory(String from, String until) {
        return new LabelGrant(
                LabelKind.FABRIQUE_DE_TERRITOIRE,
                Optional.of(from).filter(text -> !text.isEmpty()).map(LocalDate::parse),
                Optional.of(until).filter(text -> !text.isEmpty()).map(LocalDate::parse),
                "État");
    }

    @Test
    void aLabelGivenStandsBesideThoseOfSources() {
        LabelGrant given = factory("2027-01-01", "2029-12-31");
        assertThat(LabelUnion.of(List.of(SERVICES), List.of(given))).containsExactly(SERVICES, given);
    }

    @Test
    void whatASourceSaysOfTheSameLabelGivesWay() {
        LabelGrant given = factory("2027-01-01", "2029-12-31");
        assertThat(LabelUnion.of(List.of(factory("", ""), SERVICES), List.of(given)))
                .containsExactly(SERVICES, given);
    }

    @Test
    void aLabelThatHadExpiredBeforeStays() {
        LabelGrant former = factory("2020-01-01", "2022-12-31");
        LabelGrant given = factory("2027-01-01", "2029-12-31");
        assertThat(LabelUnion.of(List.of(former), List.of(given))).containsExactly(former, given);
    }
}

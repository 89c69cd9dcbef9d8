package fr.nouveauxlieux.panel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.DeclaredInterest;
import fr.nouveauxlieux.panel.InterestKind;
import fr.nouveauxlieux.panel.InterestOrigin;
import fr.nouveauxlieux.panel.InterestSuggestion;
import fr.nouveauxlieux.panel.SuggestionReason;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class KeptInterestTest {

    private static final DossierId DOSSIER = DossierId.draw();
    private static final AccountId PERSON = AccountId.draw();

    private static KeptInterest interest() {
        return new KeptInterest(
                DOSSIER,
                PERSON,
                new DeclaredInterest(InterestKind.FAMILY, " ma sœur "),
                InterestOrigin.LATE,
                PERSON,
                Instant.EPOCH);
    }

    @Test
    void anInterestIsWithdrawnOnceWithItsReasonAndStaysWhatItWas() {
        KeptInterest interest = interest();
        assertThat(interest.isActive()).isTrue();
        assertThat(interest.withdraw("Homonyme", AccountId.draw(), Instant.EPOCH))
                .isTrue();
        assertThat(interest.isActive()).isFalse();
        assertThat(interest.withdraw("Autre raison", AccountId.draw(), Instant.EPOCH))
                .isFalse();
        assertThat(interest.withdrawalReason()).isEqualTo("Homonyme");
        assertThat(interest.text()).isEqualTo("ma sœur");
        assertThat(interest.kind()).isEqualTo(InterestKind.FAMILY);
    }

    @Test
    void anInterestIsNotWithdrawnWithoutReason() {
        KeptInterest interest = interest();
        assertThatThrownBy(() -> interest.withdraw(" ", AccountId.draw(), Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(interest.isActive()).isTrue();
    }

    @Test
    void anotherInterestIsToldInWords() {
        assertThatThrownBy(() -> new DeclaredInterest(InterestKind.OTHER, " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new DeclaredInterest(InterestKind.OTHER, "voisin").text()).isEqualTo("voisin");
        assertThat(new DeclaredInterest(InterestKind.MEMBER, null).text()).isEmpty();
    }

    @Test
    void aSuggestionIsNotSetAsideWithoutReason() {
        InterestSuggestion suggestion = new InterestSuggestion(SuggestionReason.OWN_TERRITORY, "59");
        assertThatThrownBy(() -> new AnsweredSuggestion(DOSSIER, PERSON, suggestion, false, "", Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new AnsweredSuggestion(DOSSIER, PERSON, suggestion, true, "", Instant.EPOCH).suggestion())
                .isEqualTo(suggestion);
    }
}

package fr.nouveauxlieux.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.dossier.DossierNumber;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.OrganisationId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DossierCommentTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private static DossierComment comment(String text) {
        Dossier dossier = new Dossier(
                new DossierNumber("FDT-2026-000001"),
                new CallCode("fabriques-de-territoire"),
                1,
                OrganisationId.draw(),
                AccountId.draw(),
                null,
                NOW);
        return new DossierComment(dossier, Optional.empty(), AccountId.draw(), text, NOW);
    }

    @Test
    void whatNoTextHoldsIsDropped() {
        assertThat(comment(" Un\u0000 nom\r\nplus\u0007 court\ud800 ? ").content())
                .isEqualTo("Un nom\nplus court ?");
    }

    @Test
    void whereNothingIsLeftThereIsNoComment() {
        assertThatThrownBy(() -> comment(" \u0000 ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> comment("x".repeat(DossierComment.LONGEST + 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("xx");
    }

    @Test
    void aCommentIsSettledOnce() {
        DossierComment comment = comment("À revoir");
        assertThat(comment.resolve(AccountId.draw(), NOW)).isTrue();
        assertThat(comment.resolve(AccountId.draw(), NOW)).isFalse();
        assertThat(comment.isResolved()).isTrue();
    }
}

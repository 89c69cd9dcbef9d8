package fr.nouveauxlieux.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.notification.internal.UnsubscribeTokens.Claim;
import fr.nouveauxlieux.notification.internal.writing.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnsubscribeTokensTest {

    private static final AccountId ACCOUNT = new AccountId("0123456789abcdef");
    private final UnsubscribeTokens tokens = new UnsubscribeTokens(new MailSecret("a secret of thirty-two characters"));

    @Test
    void aTokenTellsWhoseMessagesAndOfWhatKind() {
        assertThat(tokens.find(tokens.tokenFor(ACCOUNT, Template.NEW_SIGN_IN)))
                .contains(new Claim(ACCOUNT, Template.NEW_SIGN_IN));
        assertThat(tokens.pathFor(ACCOUNT, Template.NEW_SIGN_IN)).startsWith("/courriels/desabonnement?lien=");
    }

    @Test
    void aTokenForAnotherAccountCannotBeMadeOfOne() {
        String token = tokens.tokenFor(ACCOUNT, Template.NEW_SIGN_IN);
        assertThat(tokens.find(token.replace("0123456789abcdef", "0123456789abcdeg")))
                .isEmpty();
    }

    @Test
    void aTokenSignedWithAnotherKeyIsNone() {
        UnsubscribeTokens others = new UnsubscribeTokens(new MailSecret("another secret, of which nobody knows"));
        assertThat(tokens.find(others.tokenFor(ACCOUNT, Template.NEW_SIGN_IN))).isEmpty();
    }

    @Test
    void whatNobodyMayRefuseCannotBeRefusedByAnyToken() {
        assertThat(tokens.find(tokens.tokenFor(ACCOUNT, Template.RESET_PASSPHRASE)))
                .isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", ".", "0123456789abcdef.account.new-sign-in.", "x"})
    void anyOtherTextIsNoToken(String text) {
        assertThat(tokens.find(text)).isEmpty();
    }

    @Test
    void aKeyThatCouldBeGuessedIsRefusedByTheNameOfItsProperty() {
        assertThatThrownBy(() -> new MailSecret("too short")).hasMessageContaining("nl.secret-key");
    }
}

package fr.nouveauxlieux.portal.page.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfferedSecretTest {

    @Test
    void theSecretIsReadBackFromTheAddressInGroups() {
        assertThat(OfferedSecret.find(
                        "otpauth://totp/Nouveaux%20Lieux:a%40example.fr?secret=ABCDEFGH234567ABCD&issuer=x"))
                .map(OfferedSecret::text)
                .contains("ABCD EFGH 2345 67AB CD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "https://mal.example/?secret=ABCDEFGH234567ABCD",
                "otpauth://totp/x?secret=abc",
                "otpauth://totp/x\"onclick=\"?secret=ABCDEFGH234567ABCD",
                "otpauth://totp/x?issuer=y"
            })
    void whatIsNoSuchAddressIsNotShownAgain(String address) {
        assertThat(OfferedSecret.find(address)).isEmpty();
    }

    @Test
    void itDoesNotEndInLogs() {
        assertThat(new OfferedSecret("otpauth://totp/x?secret=ABCDEFGH234567ABCD", "ABCD").toString())
                .doesNotContain("ABCD");
    }
}

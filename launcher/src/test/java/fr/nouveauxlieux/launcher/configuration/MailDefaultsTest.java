package fr.nouveauxlieux.launcher.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailDefaultsTest {
    private static final URI SITE = URI.create("http://127.0.0.1:8081/");

    private static Properties completed(Map<String, String> environment, boolean lasting) {
        Properties properties = new Properties();
        new MailDefaults(environment, properties).complete(SITE, lasting);
        return properties;
    }

    @Test
    void linksLeadToThePrintedAddressWhenNothingIsConfigured() {
        assertThat(completed(Map.of(), true)).containsOnly(Map.entry("nl.mail.links-address", SITE.toString()));
        assertThat(completed(Map.of("NL_WEB_PUBLIC_ADDRESS", " "), true)).containsKey("nl.mail.links-address");
    }

    @Test
    void anAddressThatIsConfiguredStays() {
        assertThat(completed(Map.of("NL_WEB_PUBLIC_ADDRESS", "https://lieux.example"), true))
                .isEmpty();
        assertThat(completed(Map.of("NL_MAIL_LINKS_ADDRESS", "https://lieux.example"), true))
                .isEmpty();
    }

    @Test
    void aPortalThatRunsForOneCommandSendsNothing() {
        assertThat(completed(Map.of("NL_WEB_PUBLIC_ADDRESS", "https://lieux.example"), false))
                .containsOnly(Map.entry("nl.mail.sending", "false"));
    }
}

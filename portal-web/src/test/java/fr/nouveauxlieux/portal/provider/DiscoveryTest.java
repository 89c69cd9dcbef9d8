package fr.nouveauxlieux.portal.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.nouveauxlieux.portal.provider.ProviderException.Reason;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DiscoveryTest {

    private final FakeProvider provider = new FakeProvider();
    private final MovableClock clock = new MovableClock();
    private final Discovery discovery = new Discovery(URI.create(provider.issuer()), new ProviderHttp(), clock);

    private static final class MovableClock extends Clock {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    private Reason refusal() {
        return catchThrowableOfType(ProviderException.class, discovery::get).reason();
    }

    @Test
    void whatAProviderSaysOfItselfIsReadOnceAnHour() throws Exception {
        discovery.get();
        discovery.get();
        assertThat(provider.discoveries()).isEqualTo(1);
        clock.now = clock.now.plus(Duration.ofMinutes(61));
        discovery.get();
        assertThat(provider.discoveries()).isEqualTo(2);
    }

    @Test
    void whatWasKnownOfAProviderThatIsAwayGoesOnToServe() throws Exception {
        Discovery.Published known = discovery.get();
        provider.mute(true);
        clock.now = clock.now.plus(Duration.ofHours(5));
        assertThat(discovery.get()).isSameAs(known);
    }

    @Test
    void aProviderThatIsAwayIsNotAskedByEachVisitorInTurn() throws Exception {
        provider.mute(true);
        assertThat(refusal()).isEqualTo(Reason.AWAY);
        assertThat(refusal()).isEqualTo(Reason.AWAY);
        assertThat(provider.discoveries()).isEqualTo(1);
        provider.mute(false);
        clock.now = clock.now.plusSeconds(11);
        assertThat(discovery.get().signOut()).contains(URI.create(provider.issuer() + "/end"));
    }

    @Test
    void aProviderThatCallsItselfByAnotherNameIsNotBelieved() {
        Discovery misled = new Discovery(URI.create(provider.issuer() + "/"), new ProviderHttp(), clock);
        assertThat(catchThrowableOfType(ProviderException.class, misled::get).reason())
                .isEqualTo(Reason.AWAY);
    }
}

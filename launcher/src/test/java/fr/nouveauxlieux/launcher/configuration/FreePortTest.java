package fr.nouveauxlieux.launcher.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.launcher.LaunchException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class FreePortTest {
    private static final String LOOPBACK = "127.0.0.1";

    private static ServerSocket someoneElse() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK));
    }

    @Test
    void aTakenDefaultPortGivesWayToAnother() throws IOException {
        try (ServerSocket other = someoneElse()) {
            assertThat(FreePort.hold(LOOPBACK, new PortChoice(other.getLocalPort(), false))
                            .number())
                    .isPositive()
                    .isNotEqualTo(other.getLocalPort());
        }
    }

    @Test
    void aTakenPortThatWasAskedForIsAnError() throws IOException {
        try (ServerSocket other = someoneElse()) {
            PortChoice asked = new PortChoice(other.getLocalPort(), true);
            assertThatThrownBy(() -> FreePort.hold(LOOPBACK, asked))
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining(Integer.toString(other.getLocalPort()))
                    .hasMessageContaining("NL_PORT");
        }
    }

    @Test
    void anAddressOfNoInterfaceIsAnError() {
        // 198.51.100.0/24 is kept for documentation: no machine has it. Port 0: the address alone is at stake.
        assertThatThrownBy(() -> FreePort.hold("198.51.100.1", new PortChoice(0, false)))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("198.51.100.1");
    }

    @Test
    void anyFreePortCanBeListenedOn() throws IOException {
        int port = FreePort.hold(LOOPBACK, PortChoice.anyFreePort()).number();
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(LOOPBACK))) {
            assertThat(socket.getLocalPort()).isEqualTo(port);
        }
    }

    @Test
    void aPortThatAnotherPortalIsAboutToListenOnIsTaken() throws IOException {
        int port = FreePort.onLoopback();
        try (PortHold first = FreePort.hold(LOOPBACK, new PortChoice(port, false));
                PortHold second = FreePort.hold(LOOPBACK, new PortChoice(port, false))) {
            assertThat(first.number()).isEqualTo(port);
            assertThat(second.number()).isPositive().isNotEqualTo(port);
            assertThatThrownBy(() -> FreePort.hold(LOOPBACK, new PortChoice(port, true)))
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining(Integer.toString(port));
        }
        try (PortHold again = FreePort.hold(LOOPBACK, new PortChoice(port, true))) {
            assertThat(again.number()).isEqualTo(port);
        }
    }
}

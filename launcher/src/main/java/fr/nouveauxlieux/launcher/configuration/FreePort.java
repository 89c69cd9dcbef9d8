package fr.nouveauxlieux.launcher.configuration;

import fr.nouveauxlieux.launcher.LaunchException;
import fr.nouveauxlieux.launcher.console.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;

/** Ports that nothing listens on. */
public final class FreePort {
    private FreePort() {}

    /** Any free port of 127.0.0.1. */
    public static int onLoopback() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException("no free port", none);
        }
    }

    /**
     * The port to listen on, held until it is closed: the wanted one if it is free; another if it is taken, or about to
     * be by a portal that is starting, and was not asked for.
     *
     * @throws LaunchException when the port that was asked for is taken, or the address is none of this machine's
     */
    public static PortHold hold(String host, PortChoice wanted) {
        if (wanted.number() != 0) {
            Optional<PortHold> held = PortHold.tryToTake(wanted.number());
            if (held.isPresent() && isFree(host, wanted.number())) {
                return held.get();
            }
            held.ifPresent(PortHold::close);
            if (wanted.asked()) {
                throw new LaunchException(Messages.text("port.taken", wanted.number(), host));
            }
        }
        return anyOn(host);
    }

    private static boolean isFree(String host, int port) {
        try (ServerSocket socket = listener(host, port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static PortHold anyOn(String host) {
        try (ServerSocket socket = listener(host, 0)) {
            // Another portal may hold a port that nothing listens on yet: the next one is tried.
            return PortHold.tryToTake(socket.getLocalPort()).orElseGet(() -> anyOn(host));
        } catch (IOException notHere) {
            throw new LaunchException(Messages.text("port.badHost", host, notHere.getMessage()), notHere);
        }
    }

    /** A port that was just left is free, as it is for the server. */
    private static ServerSocket listener(String host, int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
            return socket;
        } catch (IOException failed) {
            socket.close();
            throw failed;
        }
    }
}

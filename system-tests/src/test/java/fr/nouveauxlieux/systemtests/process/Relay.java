package fr.nouveauxlieux.systemtests.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An address that stays while the server behind it goes and comes back on another port, as a name does in a network.
 * While nothing is behind it, connections are closed as soon as they are made.
 */
final class Relay implements AutoCloseable {

    private static final int NOWHERE = 0;

    private final ServerSocket front;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile int target = NOWHERE;

    Relay() {
        try {
            front = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    int port() {
        return front.getLocalPort();
    }

    void leadTo(int port) {
        target = port;
    }

    /** Cuts what passes, and lets nothing more through. */
    void leadNowhere() {
        target = NOWHERE;
        open.forEach(Relay::closeQuietly);
    }

    private void accept() {
        try {
            while (!front.isClosed()) {
                Socket client = front.accept();
                open.add(client);
                start(() -> serve(client));
            }
        } catch (IOException closed) {
            leadNowhere();
        }
    }

    private void serve(Socket client) {
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
            open.add(server);
            start(() -> pass(client, server));
            pass(server, client);
        } catch (IOException | IllegalArgumentException nobodyThere) {
            closeQuietly(client);
        }
    }

    private void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            // Either side may hang up at any time.
        } finally {
            closeQuietly(from);
            closeQuietly(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "relay");
        thread.setDaemon(true);
        thread.start();
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // That is all that was wanted.
        }
    }

    @Override
    public void close() throws IOException {
        front.close();
    }
}

package fr.nouveauxlieux.attachment.internal.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Speaks the command INSTREAM of ClamAV's daemon, byte by byte as clamd(8) tells it, and answers as it is told. */
final class FakeClamd implements AutoCloseable {

    private final ServerSocket socket;
    private final Function<byte[], String> answer;
    private final Thread thread;

    /** @param answer what to say of a content; empty to go away without a word */
    FakeClamd(Function<byte[], String> answer) throws IOException {
        this.answer = answer;
        this.socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        this.thread = new Thread(this::serve, "clamd");
        thread.start();
    }

    String address() {
        return socket.getInetAddress().getHostAddress() + ":" + socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                serve(caller);
            } catch (IOException ended) {
                // By the caller, or by the end of the test.
            }
        }
    }

    private void serve(Socket caller) throws IOException {
        DataInputStream in = new DataInputStream(caller.getInputStream());
        byte[] command = in.readNBytes(10);
        if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
            say(caller, "UNKNOWN COMMAND");
            return;
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        say(caller, answer.apply(content.toByteArray()));
    }

    private static void say(Socket caller, String text) throws IOException {
        if (!text.isEmpty()) {
            caller.getOutputStream().write((text + "\0").getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
            thread.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

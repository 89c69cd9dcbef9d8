package fr.nouveauxlieux.notification.internal.sending;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A mail server that answers as a test wants: {@code answers} by the beginning of a command, {@code "."} for the end of
 * the text; an empty answer ends the connection. Whatever is not in it is answered as by a server that takes all.
 */
final class ScriptedMailServer implements AutoCloseable {

    private final ServerSocket listener;
    private final Map<String, String> answers;
    private final List<String> texts = Collections.synchronizedList(new ArrayList<>());

    ScriptedMailServer(Map<String, String> answers) throws IOException {
        this.answers = answers;
        this.listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "scripted-mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return listener.getLocalPort();
    }

    /** The texts that came whole, whatever was answered to them. */
    List<String> texts() {
        return List.copyOf(texts);
    }

    private void serve() {
        while (!listener.isClosed()) {
            try (Socket socket = listener.accept()) {
                converse(socket);
            } catch (IOException e) {
                // The client went away, or the test is over.
            }
        }
    }

    private void converse(Socket socket) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        OutputStream out = socket.getOutputStream();
        say(out, "220 scripted");
        String command = in.readLine();
        while (command != null) {
            String answer = answerTo(command);
            if (answer.isEmpty()) {
                return;
            }
            say(out, answer);
            if (answer.startsWith("354")) {
                if (!readText(in)) {
                    return;
                }
                answer = answers.getOrDefault(".", "250 2.0.0 taken");
                if (answer.isEmpty()) {
                    return;
                }
                say(out, answer);
            }
            command = in.readLine();
        }
    }

    private String answerTo(String command) {
        return answers.entrySet().stream()
                .filter(entry -> command.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(command.startsWith("DATA") ? "354 go on" : "250 2.0.0 good");
    }

    private boolean readText(BufferedReader in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(".")) {
                texts.add(text.toString());
                return true;
            }
            text.append(line).append('\n');
        }
        return false;
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package fr.nouveauxlieux.launcher.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Short lines for the person at the terminal. It writes to the process's own outputs, which the application server
 * cannot redirect.
 */
public final class Terminal {
    private final PrintStream out;
    private final PrintStream error;

    public Terminal(PrintStream out, PrintStream error) {
        this.out = out;
        this.error = error;
    }

    public static Terminal ofThisProcess() {
        return new Terminal(stream(FileDescriptor.out), stream(FileDescriptor.err));
    }

    /** The same, with what is said sent to the error output: for commands whose output is data. */
    public Terminal besideData() {
        return new Terminal(error, error);
    }

    public void say(String key, Object... values) {
        out.println(Messages.text(key, values));
    }

    public void sayPlainly(String line) {
        out.println(line);
    }

    public void complain(String text) {
        error.println(text);
    }

    /** Where commands whose output is data write it. */
    public PrintStream data() {
        return out;
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}

package fr.nouveauxlieux.launcher.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;

/** Shows errors at the terminal, wherever {@code System.err} goes. */
public final class TerminalErrors extends StreamHandler {
    public TerminalErrors() {
        super(new FileOutputStream(FileDescriptor.err), new SimpleFormatter());
        setLevel(Level.SEVERE);
    }

    @Override
    public synchronized void publish(LogRecord record) {
        super.publish(record);
        flush();
    }

    /** The terminal is not this handler's to close. */
    @Override
    public synchronized void close() {
        flush();
    }
}

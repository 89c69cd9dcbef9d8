package fr.nouveauxlieux.launcher.server;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Remembers the errors logged while it is open: the server tells why a deployment failed in its log only. */
final class SevereLogWatch extends Handler implements AutoCloseable {
    private static final int KEPT = 5;

    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());

    private SevereLogWatch() {}

    static SevereLogWatch start() {
        SevereLogWatch watch = new SevereLogWatch();
        watch.setLevel(Level.SEVERE);
        Logger.getLogger("").addHandler(watch);
        return watch;
    }

    /** The first errors with their causes, one a line. */
    String seen() {
        synchronized (seen) {
            return String.join(System.lineSeparator(), seen);
        }
    }

    @Override
    public void publish(LogRecord record) {
        if (isLoggable(record) && seen.size() < KEPT) {
            StringBuilder text = new StringBuilder(new SimpleFormatter().formatMessage(record));
            for (Throwable cause = record.getThrown(); cause != null; cause = cause.getCause()) {
                text.append(System.lineSeparator()).append("  ").append(cause);
            }
            seen.add(text.toString());
        }
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}

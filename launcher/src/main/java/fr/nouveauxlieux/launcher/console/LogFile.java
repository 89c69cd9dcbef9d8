package fr.nouveauxlieux.launcher.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.FileHandler;

/**
 * The files of the log. Their folder is told by a system property: the server reads and rewrites the settings of
 * logging in a way that spoils accents, and a data folder may be called anything.
 */
public final class LogFile extends FileHandler {
    static final String PATTERN = "nl.logs.pattern";

    private static final int LARGEST = 20_000_000;
    private static final int FILES = 5;

    /** For the system of logging, which makes handlers by the names of their classes. */
    public LogFile() throws IOException {
        super(System.getProperty(PATTERN), LARGEST, FILES, true);
        setFormatter(new JsonLines());
        setEncoding(StandardCharsets.UTF_8.name());
    }

    /** As {@link FileHandler} wants it: percent signs of the folder's own doubled. */
    static String patternIn(Path logs) {
        return logs.toString().replace("%", "%%") + "/portal.%g.log";
    }
}

package fr.nouveauxlieux.launcher.command;

import fr.nouveauxlieux.launcher.console.Terminal;

/**
 * Stops what was started when the process is asked to end: Ctrl-C, SIGTERM, or the end of a command. The exit code
 * after a signal is the shell's custom: 130 after Ctrl-C, 143 after SIGTERM.
 */
final class Stopping {
    private Stopping() {}

    static void atExit(Terminal terminal, AutoCloseable... started) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            terminal.say("launch.stopping");
                            for (AutoCloseable part : started) {
                                close(part, terminal);
                            }
                            terminal.say("launch.stopped");
                        },
                        "stop"));
    }

    /** One part that does not stop well must not keep the others from stopping. */
    private static void close(AutoCloseable part, Terminal terminal) {
        try {
            part.close();
        } catch (Exception failed) {
            terminal.complain(String.valueOf(failed.getMessage()));
        }
    }
}

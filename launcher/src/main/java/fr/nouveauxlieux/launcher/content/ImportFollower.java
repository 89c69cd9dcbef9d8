package fr.nouveauxlieux.launcher.content;

import fr.nouveauxlieux.launcher.LaunchException;
import fr.nouveauxlieux.launcher.console.Messages;
import fr.nouveauxlieux.launcher.console.Terminal;
import java.sql.SQLException;
import java.time.Duration;

/** Watches a run to its end, and says how it goes. */
public final class ImportFollower {
    /** Waits between two looks. */
    @FunctionalInterface
    public interface Pause {
        void take() throws InterruptedException;
    }

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final ImportRuns runs;
    private final Terminal terminal;
    private final Pause pause;

    public ImportFollower(ImportRuns runs, Terminal terminal) {
        this(runs, terminal, () -> Thread.sleep(BETWEEN_LOOKS.toMillis()));
    }

    ImportFollower(ImportRuns runs, Terminal terminal, Pause pause) {
        this.runs = runs;
        this.terminal = terminal;
        this.pause = pause;
    }

    /** @return whether it was done, rather than failed or cancelled */
    public boolean follow(String run) throws SQLException {
        long saidRows = -1;
        while (true) {
            ImportProgress progress =
                    runs.find(run).orElseThrow(() -> new LaunchException(Messages.text("import.unknown", run)));
            if (progress.state().isOver()) {
                return conclude(run, progress);
            }
            if (progress.read() != saidRows && progress.state() == ImportProgress.State.RUNNING) {
                saidRows = progress.read();
                terminal.say("import.progress", progress.read());
            }
            waitABit();
        }
    }

    private boolean conclude(String run, ImportProgress progress) {
        terminal.say(
                "import.counts",
                progress.read(),
                progress.created(),
                progress.updated(),
                progress.unchanged(),
                progress.rejected(),
                progress.missing());
        if (progress.rejected() > 0) {
            terminal.say("import.seeReport", run);
        }
        switch (progress.state()) {
            case FAILED ->
                terminal.complain(Messages.text(
                        "import.failed",
                        progress.failure().map(Reasons.ofTheTerminal()::say).orElse("")));
            case CANCELLED -> terminal.complain(Messages.text("import.cancelled"));
            default -> terminal.say("import.done");
        }
        return progress.state() == ImportProgress.State.DONE;
    }

    private void waitABit() {
        try {
            pause.take();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LaunchException(Messages.text("launch.interrupted"), interrupted);
        }
    }
}

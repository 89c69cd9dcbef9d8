package fr.nouveauxlieux.launcher.command;

import fr.nouveauxlieux.launcher.configuration.Configuration;
import fr.nouveauxlieux.launcher.console.Terminal;
import fr.nouveauxlieux.launcher.content.ImportFollower;
import fr.nouveauxlieux.launcher.content.ImportRuns;
import java.nio.file.Path;
import java.sql.SQLException;

/** Imports a file of a source and waits for the end of it. */
final class ImportCommand implements Command {
    private final Configuration configuration;
    private final Terminal terminal;
    private final String source;
    private final Path file;

    ImportCommand(Configuration configuration, Terminal terminal, String source, Path file) {
        this.configuration = configuration;
        this.terminal = terminal;
        this.source = source;
        this.file = file;
    }

    @Override
    public int run() throws SQLException {
        Session session = Session.withPortal(configuration, terminal);
        ImportRuns runs = new ImportRuns(session.database());
        String run = runs.queue(source, file, session.folder().imports());
        terminal.say("import.queued", run, file.getFileName().toString(), source);
        return new ImportFollower(runs, terminal).follow(run) ? SUCCESS : FAILURE;
    }
}

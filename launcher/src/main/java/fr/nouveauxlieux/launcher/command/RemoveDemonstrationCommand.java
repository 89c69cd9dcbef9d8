package fr.nouveauxlieux.launcher.command;

import fr.nouveauxlieux.launcher.configuration.Configuration;
import fr.nouveauxlieux.launcher.console.Terminal;
import fr.nouveauxlieux.launcher.content.FirstContent;
import fr.nouveauxlieux.launcher.content.ImportFollower;
import fr.nouveauxlieux.launcher.content.ImportRuns;
import java.sql.SQLException;

/** Takes the made-up places away. */
final class RemoveDemonstrationCommand implements Command {
    private final Configuration configuration;
    private final Terminal terminal;

    RemoveDemonstrationCommand(Configuration configuration, Terminal terminal) {
        this.configuration = configuration;
        this.terminal = terminal;
    }

    @Override
    public int run() throws SQLException {
        Session session = Session.withPortal(configuration, terminal);
        ImportRuns runs = new ImportRuns(session.database());
        String run = runs.queueRemoval(FirstContent.SOURCE);
        terminal.say("demonstration.removing");
        return new ImportFollower(runs, terminal).follow(run) ? SUCCESS : FAILURE;
    }
}

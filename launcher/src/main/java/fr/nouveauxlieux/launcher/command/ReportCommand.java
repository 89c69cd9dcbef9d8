package fr.nouveauxlieux.launcher.command;

import fr.nouveauxlieux.launcher.LaunchException;
import fr.nouveauxlieux.launcher.configuration.Configuration;
import fr.nouveauxlieux.launcher.console.Messages;
import fr.nouveauxlieux.launcher.console.Terminal;
import fr.nouveauxlieux.launcher.content.ImportRuns;
import fr.nouveauxlieux.launcher.content.RejectionReport;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/** Writes the rows that a run refused to the standard output, as CSV; everything else is said on the error output. */
final class ReportCommand implements Command {
    private final Configuration configuration;
    private final Terminal terminal;
    private final String run;

    ReportCommand(Configuration configuration, Terminal terminal, String run) {
        this.configuration = configuration;
        this.terminal = terminal;
        this.run = run;
    }

    @Override
    public int run() throws SQLException, IOException {
        Session session = Session.withDatabase(configuration, terminal.besideData());
        if (new ImportRuns(session.database()).find(run).isEmpty()) {
            throw new LaunchException(Messages.text("import.unknown", run));
        }
        Writer output = new OutputStreamWriter(terminal.data(), StandardCharsets.UTF_8);
        RejectionReport.write(session.database(), run, output);
        return SUCCESS;
    }
}

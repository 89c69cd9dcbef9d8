package fr.nouveauxlieux.launcher.command;

import fr.nouveauxlieux.audit.JournalChain.Fault;
import fr.nouveauxlieux.launcher.configuration.Configuration;
import fr.nouveauxlieux.launcher.console.Messages;
import fr.nouveauxlieux.launcher.console.Terminal;
import fr.nouveauxlieux.launcher.content.JournalMark;
import fr.nouveauxlieux.launcher.content.JournalVerification;
import java.sql.SQLException;
import java.util.Optional;

/** Says whether the journal is as it was written. */
final class VerifyJournalCommand implements Command {
    private final Configuration configuration;
    private final Terminal terminal;
    private final Optional<JournalMark> kept;

    VerifyJournalCommand(Configuration configuration, Terminal terminal, Optional<JournalMark> kept) {
        this.configuration = configuration;
        this.terminal = terminal;
        this.kept = kept;
    }

    @Override
    public int run() throws SQLException {
        Session session = Session.withDatabase(configuration, terminal);
        JournalVerification.Outcome outcome = new JournalVerification(session.database()).verify(kept);
        if (outcome.fault().isPresent()) {
            Fault fault = outcome.fault().get();
            terminal.say("journal.altered", outcome.rows(), fault.seq(), Messages.text("journal." + fault.damage()));
            return FAILURE;
        }
        terminal.say("journal.whole", outcome.rows(), outcome.head());
        return SUCCESS;
    }
}

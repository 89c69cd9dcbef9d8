package fr.nouveauxlieux.launcher;

import fr.nouveauxlieux.geodata.territory.official.OfficialFileException;
import fr.nouveauxlieux.launcher.command.Command;
import fr.nouveauxlieux.launcher.command.CommandLine;
import fr.nouveauxlieux.launcher.command.MisuseException;
import fr.nouveauxlieux.launcher.configuration.Configuration;
import fr.nouveauxlieux.launcher.console.Messages;
import fr.nouveauxlieux.launcher.console.Terminal;
import java.net.URLConnection;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** What {@code java -jar portal.jar} starts. */
public final class Portal {
    private static final Logger LOGGER = Logger.getLogger(Portal.class.getName());

    private Portal() {}

    public static void main(String[] words) {
        // Until the log files are open, what matters is said on the terminal.
        LogManager.getLogManager().reset();
        // The server closes jars of the cache that all threads would share, even while another reads them.
        URLConnection.setDefaultUseCaches("jar", false);
        System.exit(run(List.of(words), Terminal.ofThisProcess()));
    }

    private static int run(List<String> words, Terminal terminal) {
        try {
            return new CommandLine(Configuration::ofThisProcess, terminal)
                    .parse(words)
                    .run();
        } catch (MisuseException misuse) {
            terminal.complain(misuse.getMessage());
            terminal.complain(Messages.text("command.seeHelp"));
            return Command.MISUSE;
        } catch (OfficialFileException spoilt) {
            terminal.complain(spoilt.getMessage());
            return Command.FAILURE;
        } catch (LaunchException explained) {
            LOGGER.log(Level.WARNING, explained.getMessage(), explained);
            terminal.complain(explained.getMessage());
            return Command.FAILURE;
        } catch (Exception unforeseen) {
            LOGGER.log(Level.SEVERE, "unforeseen", unforeseen);
            terminal.complain(Messages.text("launch.unforeseen", unforeseen));
            return Command.FAILURE;
        }
    }
}

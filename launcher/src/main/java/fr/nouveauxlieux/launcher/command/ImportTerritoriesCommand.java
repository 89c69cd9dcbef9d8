package fr.nouveauxlieux.launcher.command;

import fr.nouveauxlieux.geodata.territory.Territories;
import fr.nouveauxlieux.geodata.territory.official.ImportReport;
import fr.nouveauxlieux.geodata.territory.official.OfficialFile;
import fr.nouveauxlieux.geodata.territory.official.OfficialFolder;
import fr.nouveauxlieux.launcher.configuration.Configuration;
import fr.nouveauxlieux.launcher.configuration.DataFolder;
import fr.nouveauxlieux.launcher.console.Terminal;
import java.io.IOException;
import java.nio.file.Path;

/** Keeps an official file of territories, checked, for the portal to read when it next starts. */
final class ImportTerritoriesCommand implements Command {
    private final Configuration configuration;
    private final Terminal terminal;
    private final OfficialFile kind;
    private final Path file;

    ImportTerritoriesCommand(Configuration configuration, Terminal terminal, OfficialFile kind, Path file) {
        this.configuration = configuration;
        this.terminal = terminal;
        this.kind = kind;
        this.file = file;
    }

    @Override
    public int run() throws IOException {
        DataFolder folder = DataFolder.prepare(configuration.dataFolder());
        OfficialFolder officialFiles = new OfficialFolder(folder.territories(), Territories.builtIn());
        ImportReport report = officialFiles.importFile(kind, file);
        terminal.sayPlainly(report.toText());
        report.rejected().forEach(row -> terminal.complain(row.toText()));
        terminal.say("territories.atNextStart");
        return SUCCESS;
    }
}

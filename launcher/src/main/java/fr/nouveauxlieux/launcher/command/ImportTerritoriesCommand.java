package fr.nouveauxlieux.launcher.command;

import fr.nouveauxlieux.geodata.territory.Territories;
import fr.nouveauxlieux.geodata.territory.official.ImportReport;
import fr.nouveauxlieux.geodata.territory.official.OfficialFile;
import fr.nouveauxlieux.geodata.territory.official.OfficialFolder;
import fr.nouveauxlieux.launcher.LaunchException;
import fr.nouveauxlieux.launcher.configuration.Configuration;
import fr.nouveauxlieux.launcher.configuration.DataFolder;
import fr.nouveauxlieux.launcher.console.Messages;
import fr.nouveauxlieux.launcher.console.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.io.FileUtils;

/** Keeps an official file of territories, checked, for the portal to read when it next starts. */
final class ImportTerritoriesCommand implements Command {
    private final Configuration configuration;
    private final Terminal terminal;
    private final OfficialFile kind;
    private final Path file;
    private final boolean force;

    /** @param force whether a file may take the place of one that holds more */
    ImportTerritoriesCommand(
            Configuration configuration, Terminal terminal, OfficialFile kind, Path file, boolean force) {
        this.configuration = configuration;
        this.terminal = terminal;
        this.kind = kind;
        this.file = file;
        this.force = force;
    }

    @Override
    public int run() throws IOException {
        DataFolder folder = DataFolder.prepare(configuration.dataFolder());
        Path draft = Files.createTempDirectory(folder.root(), "territories");
        try {
            ImportReport report = new OfficialFolder(draft, Territories.builtIn()).importFile(kind, file);
            terminal.sayPlainly(report.toText());
            report.rejected().forEach(row -> terminal.complain(row.toText()));
            keep(draft.resolve(kind.fileName()), folder.territories().resolve(kind.fileName()));
        } finally {
            FileUtils.deleteDirectory(draft.toFile());
        }
        terminal.say("territories.atNextStart");
        return SUCCESS;
    }

    /** Whoever reads the folder meanwhile sees the former file whole. */
    private void keep(Path fresh, Path kept) throws IOException {
        long after = OfficialEntries.count(fresh);
        long before = OfficialEntries.count(kept);
        if (after < before && !force) {
            throw new LaunchException(Messages.text("territories.smaller", kind.keyword(), before, after));
        }
        Files.move(fresh, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}

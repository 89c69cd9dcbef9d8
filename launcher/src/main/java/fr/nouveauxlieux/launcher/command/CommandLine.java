package fr.nouveauxlieux.launcher.command;

import fr.nouveauxlieux.geodata.territory.official.OfficialFile;
import fr.nouveauxlieux.launcher.LaunchException;
import fr.nouveauxlieux.launcher.configuration.Configuration;
import fr.nouveauxlieux.launcher.console.Messages;
import fr.nouveauxlieux.launcher.console.Terminal;
import fr.nouveauxlieux.launcher.content.JournalMark;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells what is asked for from the words after {@code portal.jar}. */
public final class CommandLine {
    private static final Pattern SOURCE_CODE = Pattern.compile("[a-z0-9][a-z0-9_-]{0,63}");

    private final Supplier<Configuration> configuration;
    private final Terminal terminal;

    /** @param configuration read only by the commands that need it */
    public CommandLine(Supplier<Configuration> configuration, Terminal terminal) {
        this.configuration = configuration;
        this.terminal = terminal;
    }

    /**
     * @throws MisuseException when the words make no command
     */
    public Command parse(List<String> words) {
        String name = words.isEmpty() ? "run" : words.get(0);
        List<String> rest = words.isEmpty() ? List.of() : words.subList(1, words.size());
        return switch (name) {
            case "run" -> runCommand(rest);
            case "migrate" -> migrateCommand(rest);
            case "import" -> importCommand(rest);
            case "report" -> reportCommand(rest);
            case "journal" -> journalCommand(rest);
            case "demonstration" -> demonstrationCommand(rest);
            case "territories" -> territoriesCommand(rest);
            case "help", "-h", "--help", "aide" -> new HelpCommand(terminal);
            default -> throw new MisuseException(Messages.text("command.unknown", name));
        };
    }

    private Command runCommand(List<String> words) {
        requireCount(words, 0);
        return new RunCommand(configuration.get(), terminal);
    }

    private Command migrateCommand(List<String> words) {
        requireCount(words, 0);
        return new MigrateCommand(configuration.get(), terminal);
    }

    private Command importCommand(List<String> words) {
        requireCount(words, 2);
        String source = words.get(0);
        if (!SOURCE_CODE.matcher(source).matches()) {
            throw new MisuseException(Messages.text("command.sourceCode", source));
        }
        return new ImportCommand(configuration.get(), terminal, source, readableFile(words.get(1)));
    }

    private Command reportCommand(List<String> words) {
        requireCount(words, 1);
        return new ReportCommand(configuration.get(), terminal, words.get(0));
    }

    private Command journalCommand(List<String> words) {
        if (words.isEmpty() || words.size() > 2 || !words.get(0).equals("verify")) {
            throw new MisuseException(Messages.text("command.journal"));
        }
        if (words.size() == 1) {
            return new VerifyJournalCommand(configuration.get(), terminal, Optional.empty());
        }
        JournalMark kept = JournalMark.find(words.get(1))
                .orElseThrow(() -> new MisuseException(Messages.text("command.journalMark", words.get(1))));
        return new VerifyJournalCommand(configuration.get(), terminal, Optional.of(kept));
    }

    private Command demonstrationCommand(List<String> words) {
        if (!words.equals(List.of("remove"))) {
            throw new MisuseException(Messages.text("command.demonstration"));
        }
        return new RemoveDemonstrationCommand(configuration.get(), terminal);
    }

    private Command territoriesCommand(List<String> words) {
        requireCount(words, 3);
        if (!words.get(0).equals("import")) {
            throw new MisuseException(Messages.text("command.territories"));
        }
        OfficialFile kind = OfficialFile.findByKeyword(words.get(1))
                .orElseThrow(() ->
                        new MisuseException(Messages.text("command.territoryKind", words.get(1), territoryKinds())));
        return new ImportTerritoriesCommand(configuration.get(), terminal, kind, readableFile(words.get(2)));
    }

    private static String territoryKinds() {
        return Arrays.stream(OfficialFile.values()).map(OfficialFile::keyword).collect(Collectors.joining(", "));
    }

    private static void requireCount(List<String> words, int count) {
        if (words.size() != count) {
            throw new MisuseException(Messages.text("command.count", count, words.size()));
        }
    }

    private static Path readableFile(String name) {
        Path file = Path.of(name);
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new LaunchException(Messages.text("command.unreadable", file.toAbsolutePath()));
        }
        return file;
    }
}

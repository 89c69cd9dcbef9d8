package fr.nouveauxlieux.launcher.command;

import fr.nouveauxlieux.geodata.territory.official.OfficialFile;
import fr.nouveauxlieux.launcher.LaunchException;
import fr.nouveauxlieux.launcher.configuration.Configuration;
import fr.nouveauxlieux.launcher.console.Messages;
import fr.nouveauxlieux.launcher.console.Terminal;
import fr.nouveauxlieux.launcher.content.JournalMark;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what is asked for from the words after {@code portal.jar}. */
public final class CommandLine {
    private static final Pattern SOURCE_CODE = Pattern.compile("[a-z0-9][a-z0-9_-]{0,63}");

    private static final String FORCE = "--force";

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
        require(words, "run");
        return new RunCommand(configuration.get(), terminal);
    }

    private Command migrateCommand(List<String> words) {
        require(words, "migrate");
        return new MigrateCommand(configuration.get(), terminal);
    }

    private Command importCommand(List<String> words) {
        require(words, "import", "word.source", "word.file");
        String source = words.get(0);
        if (!SOURCE_CODE.matcher(source).matches()) {
            throw new MisuseException(Messages.text("command.sourceCode", source));
        }
        return new ImportCommand(configuration.get(), terminal, source, readableFile(words.get(1)));
    }

    private Command reportCommand(List<String> words) {
        require(words, "report", "word.number");
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
        if (words.isEmpty() || !words.get(0).equals("import")) {
            throw new MisuseException(Messages.text("command.territories"));
        }
        List<String> rest = new ArrayList<>(words.subList(1, words.size()));
        boolean force = rest.remove(FORCE);
        require(rest, "territories import", "word.kind", "word.file");
        OfficialFile kind = OfficialFile.findByKeyword(rest.get(0))
                .orElseThrow(() ->
                        new MisuseException(Messages.text("command.territoryKind", rest.get(0), territoryKinds())));
        return new ImportTerritoriesCommand(configuration.get(), terminal, kind, readableFile(rest.get(1)), force);
    }

    private static String territoryKinds() {
        return Arrays.stream(OfficialFile.values()).map(OfficialFile::keyword).collect(Collectors.joining(", "));
    }

    /** @param expected the keys of what a command's words stand for, in their order */
    private static void require(List<String> words, String command, String... expected) {
        List<String> names = Arrays.stream(expected).map(Messages::text).toList();
        String form = Stream.concat(Stream.of(command), names.stream()).collect(Collectors.joining(" "));
        if (words.size() < names.size()) {
            String missing = String.join(", ", names.subList(words.size(), names.size()));
            throw new MisuseException(Messages.text("command.missing", missing, form));
        }
        if (words.size() > names.size()) {
            String surplus = String.join(" ", words.subList(names.size(), words.size()));
            throw new MisuseException(Messages.text("command.surplus", surplus, form));
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

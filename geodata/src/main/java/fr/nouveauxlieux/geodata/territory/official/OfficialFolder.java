package fr.nouveauxlieux.geodata.territory.official;

import fr.nouveauxlieux.geodata.territory.Territories;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/** The folder where checked official files are kept, one of each kind at most. */
public final class OfficialFolder {

    private final Path folder;
    private final Territories known;

    /** @param known the territories that rows are checked against; the built-in ones are enough */
    public OfficialFolder(Path folder, Territories known) {
        this.folder = folder;
        this.known = known;
    }

    public Path path() {
        return folder;
    }

    /** The kinds of which the folder holds a file. */
    public List<OfficialFile> listImported() {
        return Arrays.stream(OfficialFile.values())
                .filter(kind -> Files.exists(folder.resolve(kind.fileName())))
                .toList();
    }

    /**
     * Checks a publisher's file and keeps it, in place of the one of the same kind if there is one. The file is there
     * whole or not at all: whoever reads the folder meanwhile sees the former one.
     *
     * @throws OfficialFileException if nothing of the file can be used; the folder is then unchanged
     */
    public ImportReport importFile(OfficialFile kind, Path source) throws IOException {
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, kind.keyword(), ".draft");
        try {
            Tally tally = new Tally();
            write(kind, source, tally, draft);
            if (tally.isEmpty()) {
                throw new OfficialFileException(
                        "no-usable-row",
                        source.getFileName(),
                        tally.read(),
                        tally.findFirstRejected().map(RejectedRow::toText).orElse("-"));
            }
            Files.move(
                    draft,
                    folder.resolve(kind.fileName()),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return tally.report(kind);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void write(OfficialFile kind, Path source, Tally tally, Path draft) throws IOException {
        try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(draft))) {
            kind.importer().convert(source, known, tally, output);
        } catch (NoSuchFileException e) {
            throw new OfficialFileException(e, "unreadable", source.getFileName(), e.getMessage());
        }
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}

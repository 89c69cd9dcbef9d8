package fr.nouveauxlieux.portal.page.staff.dossier.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.nouveauxlieux.attachment.AlteredContentException;
import fr.nouveauxlieux.attachment.DownloadAttachmentAsStaff;
import fr.nouveauxlieux.attachment.StoredFile;
import fr.nouveauxlieux.attachment.joined.DownloadJoinedFileAsStaff;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.http.CsvCells;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs files of dossiers into an archive, each read in the name of whoever asks, and ends it with a list of them all
 * with their digests. What is not found safe, or may not be handed out, is in the list only.
 */
@RequestScoped
public class FilesArchive {

    static final String LIST = "manifeste.csv";

    @Inject
    private DownloadAttachmentAsStaff download;

    @Inject
    private DownloadJoinedFileAsStaff downloadJoined;

    @Inject
    private Permissions permissions;

    void write(List<PackedFile> files, OutputStream out) throws IOException {
        StringWriter list = new StringWriter();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(list)) {
            // What comes is packed already, mostly.
            zip.setLevel(Deflater.BEST_SPEED);
            csv.writeRecord("dossier", "fichier", "nom", "champ", "octets", "sha256", "remis");
            for (PackedFile file : files) {
                csv.writeRecord(record(file, pack(file, zip)));
            }
            csv.flush();
            zip.putNextEntry(new ZipEntry(LIST));
            Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            writer.write(list.toString());
            writer.flush();
        }
    }

    /** @return whether it is in the archive */
    private boolean pack(PackedFile file, ZipOutputStream zip) throws IOException {
        Optional<StoredFile> stored = file.usable() ? find(file) : Optional.empty();
        Optional<InputStream> opened = stored.isEmpty() ? Optional.empty() : open(stored.get());
        if (opened.isEmpty()) {
            return false;
        }
        try (InputStream content = opened.get()) {
            zip.putNextEntry(new ZipEntry(file.path()));
            content.transferTo(zip);
            zip.closeEntry();
        }
        return true;
    }

    /** Empty where it is not handed out to whoever asks. */
    private Optional<StoredFile> find(PackedFile file) {
        Class<?> useCase = file.joined() ? DownloadJoinedFileAsStaff.class : DownloadAttachmentAsStaff.class;
        if (!permissions.may(useCase, file.id())) {
            return Optional.empty();
        }
        return file.joined() ? downloadJoined.open(file.id()) : download.open(file.id());
    }

    /** Empty where its content was altered. Where that shows later only, the archive breaks off. */
    private static Optional<InputStream> open(StoredFile file) throws IOException {
        try {
            return Optional.of(file.open());
        } catch (AlteredContentException altered) {
            return Optional.empty();
        }
    }

    private static List<String> record(PackedFile file, boolean packed) {
        return List.of(
                        file.dossier(),
                        packed ? file.path() : "",
                        file.name(),
                        file.field(),
                        String.valueOf(file.bytes()),
                        file.sha256(),
                        packed ? "oui" : "non")
                .stream()
                .map(CsvCells::harmless)
                .toList();
    }
}

package fr.nouveauxlieux.attachment.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.attachment.FileFormat;
import fr.nouveauxlieux.attachment.FileName;
import fr.nouveauxlieux.attachment.Inspection;
import fr.nouveauxlieux.attachment.Keeping;
import fr.nouveauxlieux.attachment.Keeping.Place;
import fr.nouveauxlieux.attachment.RecordMove;
import fr.nouveauxlieux.attachment.UploadOrder;
import fr.nouveauxlieux.attachment.internal.content.ContentKeys;
import fr.nouveauxlieux.attachment.model.Attachment;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.CurrentActor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentMoverTest {

    private static final Instant NOW = Instant.parse("2026-03-02T04:50:00Z");
    private static final String KEY =
            Base64.getEncoder().encodeToString("1".repeat(32).getBytes(US_ASCII));
    private static final byte[] CONTENT = "Statuts de l'association".getBytes(US_ASCII);

    @TempDir
    private Path folder;

    private final MemoryPlace objects = new MemoryPlace();
    private final List<Attachment> files = new ArrayList<>();
    private DiskFileStore disk;
    private String sha256;

    @BeforeEach
    void open() throws Exception {
        disk = new DiskFileStore(folder);
        sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(CONTENT));
    }

    private Attachment file() throws IOException {
        Attachment file = Attachment.begin(
                DossierId.draw(),
                new UploadOrder(AnswerPath.of("statutes"), FileName.of("statuts.pdf"), CONTENT.length),
                FileFormat.PDF,
                AccountId.draw(),
                NOW);
        disk.write(file.content(), 0, CONTENT, CONTENT.length);
        disk.finish(file.content());
        file.append(0, CONTENT.length, NOW);
        file.apply(Inspection.safe(sha256), NOW);
        files.add(file);
        return file;
    }

    private int move(Contents contents) throws Exception {
        AttachmentRows rows = new AttachmentRows() {
            @Override
            public List<Attachment> listKeptOtherwise(Keeping usual, String after, int most) {
                return files.stream()
                        .filter(file -> !file.keeping().equals(usual))
                        .filter(file -> file.content().compareTo(after) > 0)
                        .sorted(Comparator.comparing(Attachment::content))
                        .limit(1)
                        .flatMap(first -> files.stream()
                                .filter(file -> file.content().equals(first.content()))
                                .filter(file -> !file.keeping().equals(usual)))
                        .toList();
            }
        };
        RecordMove recordMove = new RecordMove() {
            @Override
            public boolean record(AttachmentId id, Keeping from, Keeping to) {
                return files.stream().filter(file -> file.id().equals(id)).allMatch(file -> file.move(from, to));
            }
        };
        return new ContentMover(rows, contents, recordMove, new CurrentActor()).moveAll();
    }

    private Contents contents(String keys) {
        return new Contents(disk, Optional.of(objects), Place.S3, ContentKeys.parse(keys));
    }

    private byte[] read(Attachment file) throws IOException {
        try (InputStream in = contents(KEY).open(file.content(), file.keeping(), sha256)) {
            return in.readAllBytes();
        }
    }

    private Path onDisk(Attachment file) {
        return folder.resolve(file.content().substring(0, 2)).resolve(file.content());
    }

    @Test
    void contentsGoWhereTheyAreToLieAndStayWhereTheyWereForTheNextSweep() throws Exception {
        Attachment original = file();
        Attachment copy = original.copyFor(DossierId.draw(), NOW);
        files.add(copy);
        assertThat(move(contents(""))).isEqualTo(2);
        assertThat(objects.contents()).containsOnlyKeys(original.content());
        assertThat(onDisk(original)).exists();
        assertThat(move(contents(""))).isZero();

        assertThat(move(contents(KEY))).isEqualTo(2);
        assertThat(original.keeping().isSealed()).isTrue();
        assertThat(copy.keeping()).isEqualTo(original.keeping());
        assertThat(read(copy)).isEqualTo(CONTENT);
    }

    @Test
    void whatWasAlteredOrCannotBePutStaysAndHoldsNothingUp() throws Exception {
        Attachment altered = file();
        Files.writeString(onDisk(altered), "autre chose");
        Attachment sound = file();
        assertThat(move(contents(KEY))).isEqualTo(1);
        assertThat(altered.keeping()).isEqualTo(Keeping.RECEIVED);
        assertThat(read(sound)).isEqualTo(CONTENT);

        Attachment late = file();
        objects.goAway();
        assertThat(move(contents(KEY))).isZero();
        assertThat(read(late)).isEqualTo(CONTENT);
    }
}

package fr.nouveauxlieux.attachment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.attachment.FileState;
import fr.nouveauxlieux.attachment.Keeping;
import fr.nouveauxlieux.attachment.Keeping.Place;
import fr.nouveauxlieux.attachment.internal.content.ContentKeys;
import fr.nouveauxlieux.kernel.AttachmentId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreSweeperTest {

    private static final Instant NOW = Instant.parse("2026-03-02T04:50:00Z");

    @TempDir
    private Path folder;

    private static final String MARK = "3f9a1c20";

    private Path lay(String name, Duration age) throws IOException {
        Path file = folder.resolve(name.substring(0, 2)).resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[1]);
        return Files.setLastModifiedTime(file, FileTime.from(NOW.minus(age)));
    }

    private int sweep(MemoryPlace objects, ContentUse... uses) throws IOException {
        AttachmentRows rows = new AttachmentRows() {
            @Override
            public List<ContentUse> listUses(Collection<String> contents) {
                return Stream.of(uses)
                        .filter(use -> contents.contains(use.content()))
                        .toList();
            }
        };
        Contents contents =
                new Contents(new DiskFileStore(folder), Optional.of(objects), Place.S3, ContentKeys.parse(""));
        return new StoreSweeper(contents, rows, Clock.fixed(NOW, ZoneOffset.UTC)).sweep();
    }

    private static String draw() {
        return AttachmentId.draw().value();
    }

    @Test
    void contentsWithoutARowGoOnceTheyAreADayOldAndTheOthersStay() throws IOException {
        String known = draw();
        Path orphan = lay(draw() + ".part", Duration.ofHours(25));
        Path young = lay(draw(), Duration.ofHours(23));
        Path kept = lay(known, Duration.ofDays(300));
        Path foreign = lay("README", Duration.ofDays(300));
        assertThat(sweep(new MemoryPlace(), new ContentUse(known, FileState.SAFE, Keeping.RECEIVED)))
                .isEqualTo(1);
        assertThat(orphan).doesNotExist();
        assertThat(List.of(young, kept, foreign)).allMatch(Files::exists);
    }

    @Test
    void whatLiesElsewhereByNowGoesAndNothingOfWhatIsNotJudgedYet() throws IOException {
        String moved = draw();
        String judging = draw();
        String refused = draw();
        Keeping sealed = new Keeping(Place.S3, MARK);
        Path before = lay(moved, Duration.ofDays(2));
        Path receiving = lay(judging + ".part", Duration.ofDays(2));
        Path settling = lay(judging + "." + MARK, Duration.ofDays(2));
        Path bad = lay(refused, Duration.ofDays(2));
        MemoryPlace objects = new MemoryPlace();
        objects.put(sealed.nameOf(moved), out -> out.write(1));
        objects.put(moved, out -> out.write(1));
        objects.put(judging, out -> out.write(1));
        sweep(
                objects,
                new ContentUse(moved, FileState.SAFE, sealed),
                new ContentUse(judging, FileState.SCANNING, Keeping.RECEIVED),
                new ContentUse(refused, FileState.REFUSED, Keeping.RECEIVED));
        assertThat(List.of(before, bad)).noneMatch(Files::exists);
        assertThat(List.of(receiving, settling)).allMatch(Files::exists);
        assertThat(objects.contents()).containsOnlyKeys(sealed.nameOf(moved), judging);
    }

    @Test
    void whatARowDoesNotFindWhereItSaysIsSweptNowhere() throws IOException {
        String restored = draw();
        MemoryPlace objects = new MemoryPlace();
        objects.put(restored, out -> out.write(1));
        assertThat(sweep(objects, new ContentUse(restored, FileState.SAFE, Keeping.RECEIVED)))
                .isZero();
        assertThat(objects.contents()).containsOnlyKeys(restored);
    }
}

package fr.nouveauxlieux.attachment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.kernel.AttachmentId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreSweeperTest {

    private static final Instant NOW = Instant.parse("2026-03-02T04:50:00Z");

    @TempDir
    private Path folder;

    private String content(Duration age) throws IOException {
        String key = AttachmentId.draw().value();
        new DiskFileStore(folder).write(key, 0, new byte[1], 1);
        Path file = folder.resolve(key.substring(0, 2)).resolve(key + ".part");
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(age)));
        return key;
    }

    @Test
    void contentsWithoutARowGoOnceTheyAreADayOldAndTheOthersStay() throws IOException {
        String orphan = content(Duration.ofHours(25));
        String young = content(Duration.ofHours(23));
        String known = content(Duration.ofDays(300));
        AttachmentRows rows = new AttachmentRows() {
            @Override
            public List<String> listUnknown(List<String> contents) {
                return contents.stream().filter(key -> !key.equals(known)).toList();
            }
        };
        DiskFileStore store = new DiskFileStore(folder);
        assertThat(new StoreSweeper(store, rows, Clock.fixed(NOW, ZoneOffset.UTC)).sweep())
                .isEqualTo(1);
        assertThat(store.size(orphan)).isZero();
        assertThat(store.size(young)).isEqualTo(1);
        assertThat(store.size(known)).isEqualTo(1);
    }
}

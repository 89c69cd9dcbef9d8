package fr.nouveauxlieux.attachment.internal.inspect;

import fr.nouveauxlieux.attachment.FileFault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;

/** Walks over the chunks of a picture: nothing may follow the last one. */
final class PngCheck {

    private static final int SIGNATURE = 8;
    private static final int AROUND_CHUNK = 12;
    private static final int LAST = 'I' << 24 | 'E' << 16 | 'N' << 8 | 'D';

    private PngCheck() {}

    static Optional<FileFault> findFault(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            long at = SIGNATURE;
            while (at + AROUND_CHUNK <= size) {
                ByteBuffer head = ByteBuffer.allocate(8);
                channel.read(head, at);
                long length = head.getInt(0) & 0xFFFFFFFFL;
                at += AROUND_CHUNK + length;
                if (head.getInt(4) == LAST) {
                    return at == size ? Optional.empty() : Optional.of(FileFault.DISGUISED);
                }
            }
            return Optional.of(FileFault.UNREADABLE);
        }
    }
}

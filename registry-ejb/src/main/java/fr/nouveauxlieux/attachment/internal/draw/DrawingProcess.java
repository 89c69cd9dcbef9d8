package fr.nouveauxlieux.attachment.internal.draw;

import fr.nouveauxlieux.attachment.FileFormat;
import fr.nouveauxlieux.attachment.StoredFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.slf4j.LoggerFactory;

/**
 * Has {@link DrawingProgram} draw a file in a process that the kernel bounds: its processor time, its memory, no files
 * written; with nothing of the portal's environment, where secrets are. Contents go there without lying anywhere.
 */
public final class DrawingProcess {

    private static final int SECONDS_OF_PROCESSOR = 20;
    private static final int KIBIBYTES_OF_ADDRESSES = 1_572_864;
    private static final long LONGEST_SECONDS = 180;
    private static final int PIECE = 64 * 1024;

    private static final String BOUNDS = "ulimit -c 0 && ulimit -f 0 && ulimit -t %d && ulimit -v "
            + KIBIBYTES_OF_ADDRESSES + " && exec nice -n 10 \"$@\"";

    /** A page with nothing on it. */
    private static final byte[] TRIAL = ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                    + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                    + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 20 20]/Resources<<>>>>endobj\n"
                    + "trailer<</Root 1 0 R>>\n%%EOF\n")
            .getBytes(StandardCharsets.US_ASCII);

    private final String bounds;
    private final String classPath;

    /** @throws IllegalStateException if the libraries that draw are not in files of this machine */
    public DrawingProcess() {
        this(SECONDS_OF_PROCESSOR);
    }

    DrawingProcess(int secondsOfProcessor) {
        bounds = String.format(Locale.ROOT, BOUNDS, secondsOfProcessor);
        classPath = LibraryPlaces.classPathOf(
                DrawingProgram.class,
                PDDocument.class,
                FontBoxFont.class,
                RandomAccessRead.class,
                LogFactory.class,
                LoggerFactory.class);
    }

    /** Formats that can be drawn. */
    public static boolean isDrawable(FileFormat format) {
        return format == FileFormat.PDF || format == FileFormat.PNG || format == FileFormat.JPG;
    }

    /** Whether this machine lets anything be drawn at all. */
    public boolean isPossible() {
        try {
            return draw(FileFormat.PDF, () -> new ByteArrayInputStream(TRIAL)).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Draws one file; whoever asks waits.
     *
     * @return empty where it cannot be drawn, or only beyond the bounds
     * @throws IOException if the content cannot be read, or no process be started
     */
    public Optional<Drawn> draw(FileFormat format, StoredFile.Content content) throws IOException {
        try (InputStream in = content.open()) {
            Process process = begin(format);
            try {
                process.onExit()
                        .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                        .whenComplete((ended, late) -> process.destroyForcibly());
                feed(in, process);
                byte[] said = process.getInputStream().readNBytes(DrawingLimits.LARGEST_PICTURE + 1);
                return process.waitFor() == 0 ? accept(said) : Optional.empty();
            } finally {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("while a file was drawn");
        }
    }

    private Process begin(FileFormat format) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        "/bin/sh",
                        "-c",
                        bounds,
                        "drawing",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Xss1m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:CompressedClassSpaceSize=64m",
                        "-XX:ReservedCodeCacheSize=48m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:-UsePerfData",
                        "-XX:ErrorFile=/dev/null",
                        "-Djava.awt.headless=true",
                        "-cp",
                        classPath,
                        DrawingProgram.class.getName(),
                        format.name()))
                .directory(Path.of(System.getProperty("java.io.tmpdir")).toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", "/usr/bin:/bin", "LC_ALL", "C", "MALLOC_ARENA_MAX", "2"));
        return builder.start();
    }

    /** What cannot be read fails; a process that wants no more has its reasons. */
    private static void feed(InputStream in, Process process) throws IOException {
        byte[] piece = new byte[PIECE];
        boolean wanted = true;
        for (int length = in.read(piece); length >= 0 && wanted; length = in.read(piece)) {
            wanted = give(piece, length, process.getOutputStream());
        }
        close(process.getOutputStream());
    }

    private static boolean give(byte[] piece, int length, OutputStream out) {
        try {
            out.write(piece, 0, length);
            return true;
        } catch (IOException ended) {
            return false;
        }
    }

    private static void close(OutputStream out) {
        try {
            out.close();
        } catch (IOException ended) {
            // Of what was still to be given.
        }
    }

    /** What comes from over there is believed to be a small JPEG once it was looked at. */
    private static Optional<Drawn> accept(byte[] said) {
        try {
            JpegHead head = JpegHead.read(said);
            boolean small = said.length <= DrawingLimits.LARGEST_PICTURE
                    && head.width() >= 1
                    && head.height() >= 1
                    && Math.max(head.width(), head.height()) <= DrawingLimits.EDGE;
            return small ? Optional.of(new Drawn(said, head.width(), head.height())) : Optional.empty();
        } catch (IOException none) {
            return Optional.empty();
        }
    }
}

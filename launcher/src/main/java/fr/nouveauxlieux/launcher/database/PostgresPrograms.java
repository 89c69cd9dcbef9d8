package fr.nouveauxlieux.launcher.database;

import com.sun.security.auth.module.UnixSystem;
import fr.nouveauxlieux.launcher.LaunchException;
import fr.nouveauxlieux.launcher.configuration.Distribution;
import fr.nouveauxlieux.launcher.console.Messages;
import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.io.FileUtils;

/**
 * PostgreSQL's own programs for this platform, unpacked once from the distribution.
 *
 * <p>PostgreSQL refuses to run as root. Where the portal runs as root (a container, most often), its programs are run
 * in a user namespace of their own, where root is nobody.
 */
final class PostgresPrograms {
    private static final int ROOT = 0;

    private final Path folder;
    private final List<String> prefix;

    private PostgresPrograms(Path folder, List<String> prefix) {
        this.folder = folder;
        this.prefix = prefix;
    }

    /**
     * @param caches the folder that keeps them from one start to the next
     * @throws LaunchException when there are none for this platform, or they cannot be run by this user
     */
    static PostgresPrograms unpackedUnder(Path caches) {
        Path folder = caches.resolve("postgresql-" + Distribution.postgresqlVersion());
        if (!Files.isDirectory(folder)) {
            unpack(folder);
        }
        return new PostgresPrograms(folder, prefixForThisUser());
    }

    /** Runs a program to its end, and gives its exit code and what it printed. */
    Outcome run(String program, List<String> arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output.strip());
        } catch (IOException failed) {
            throw new LaunchException(Messages.text("database.programFailed", program, failed.getMessage()), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LaunchException(Messages.text("launch.interrupted"), interrupted);
        }
    }

    record Outcome(int exitCode, String output) {
        boolean succeeded() {
            return exitCode == 0;
        }
    }

    private static List<String> prefixForThisUser() {
        if (new UnixSystem().getUid() != ROOT) {
            return List.of();
        }
        if (!LinuxUtils.isUnshareAvailable()) {
            throw new LaunchException(Messages.text("database.rootWithoutNamespaces"));
        }
        return List.of("unshare", "-U");
    }

    /** Unpacks beside and renames: a start that was cut short leaves nothing that looks whole. */
    private static void unpack(Path folder) {
        Path draft = folder.resolveSibling(folder.getFileName() + ".part");
        try (InputStream packed = packedPrograms();
                TarArchiveInputStream entries = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            FileUtils.deleteDirectory(draft.toFile());
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                unpack(entry, entries, draft);
            }
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException("unpack PostgreSQL into " + folder, failed);
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path into) throws IOException {
        Path target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
            throw new IOException("entry outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            if (target.getParent().endsWith("bin") && !target.toFile().setExecutable(true, false)) {
                throw new IOException("cannot be made executable: " + target);
            }
        }
    }

    private static InputStream packedPrograms() throws IOException {
        String system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : System.getProperty("os.name");
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        try {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                    system, machine.equals("amd64") ? "x86_64" : machine);
        } catch (IllegalStateException none) {
            throw new LaunchException(Messages.text("database.noPrograms", system, machine), none);
        }
    }
}

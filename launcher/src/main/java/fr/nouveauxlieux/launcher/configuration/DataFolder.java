package fr.nouveauxlieux.launcher.configuration;

import fr.nouveauxlieux.launcher.LaunchException;
import fr.nouveauxlieux.launcher.console.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * Where things lie. Everything that lasts is under one folder that its owner alone may enter; {@link #caches()} alone
 * may be deleted at any time while the portal is stopped.
 */
public record DataFolder(Path root) {

    /**
     * Makes the folder and those inside it where they are missing.
     *
     * @throws LaunchException when the folder cannot be made or written to
     */
    public static DataFolder prepare(Path root) {
        DataFolder folder = new DataFolder(root.toAbsolutePath().normalize());
        try {
            if (!Files.isDirectory(folder.root)) {
                Files.createDirectories(folder.root);
                keepToOwner(folder.root);
            }
            for (Path part : List.of(
                    folder.index(),
                    folder.territories(),
                    folder.sources(),
                    folder.imports(),
                    folder.mail(),
                    folder.logs(),
                    folder.caches())) {
                Files.createDirectories(part);
                // The folder itself may have been there, open to others.
                keepToOwner(part);
            }
        } catch (IOException unwritable) {
            throw new LaunchException(
                    Messages.text("data.unwritable", folder.root, unwritable.getMessage()), unwritable);
        }
        return folder;
    }

    private static void keepToOwner(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    public Path postgresql() {
        return root.resolve("postgresql");
    }

    public Path index() {
        return root.resolve("index");
    }

    public Path territories() {
        return root.resolve("territories");
    }

    public Path sources() {
        return root.resolve("sources");
    }

    public Path imports() {
        return root.resolve("imports");
    }

    /** Messages, where no mail server is configured, and what mail servers send back. */
    public Path mail() {
        return root.resolve("mail");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    /** Programs and classes unpacked from the distribution: made again when missing. */
    public Path caches() {
        return root.resolve("cache");
    }

    public Path secrets() {
        return root.resolve("secrets.properties");
    }

    public Path portalKey() {
        return root.resolve("portal-key.properties");
    }

    public Path lock() {
        return root.resolve("portal.lock");
    }

    public Path running() {
        return root.resolve("running.properties");
    }
}

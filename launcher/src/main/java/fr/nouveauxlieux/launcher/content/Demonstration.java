package fr.nouveauxlieux.launcher.content;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The module {@code demonstration}, found by name: a distribution that is without its jar has no demonstration, and
 * nothing here breaks.
 */
final class Demonstration {
    private static final String REGISTRY = "fr.nouveauxlieux.demonstration.DemonstrationRegistry";

    private final Class<?> registry;

    private Demonstration(Class<?> registry) {
        this.registry = registry;
    }

    static Optional<Demonstration> find() {
        try {
            return Optional.of(new Demonstration(Class.forName(REGISTRY)));
        } catch (ClassNotFoundException absent) {
            return Optional.empty();
        }
    }

    /** @return the file written into the folder */
    Path writeCsv(Path folder) throws IOException {
        try {
            return (Path) registry.getMethod("writeCsv", Path.class).invoke(null, folder);
        } catch (InvocationTargetException failed) {
            throw new IOException("the demonstration's places", failed.getCause());
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException(REGISTRY + " is not the one of this version", changed);
        }
    }
}

package fr.nouveauxlieux.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Set;

/** Loads the server apart from the launcher's libraries. */
public final class IsolatedServer {
    /** Loaded by the server's class loader: it knows both Payara and {@link ApplicationServer}. */
    private static final String IMPLEMENTATION = "fr.nouveauxlieux.launcher.server.PayaraServer";

    private static final String BOOT_JAR = "payara-micro-server.jar";

    private static final Set<String> SHARED = Set.of(
            ApplicationServer.class.getName(), ServerSettings.class.getName(), DeploymentException.class.getName());

    private IsolatedServer() {}

    /** @param serverFolder the distribution's {@code server/}: Payara Micro's jar, unpacked */
    public static ApplicationServer load(Path serverFolder) {
        ClassLoader loader = new ServerClassLoader(classPath(serverFolder));
        try {
            return (ApplicationServer) Class.forName(IMPLEMENTATION, true, loader)
                    .getConstructor(Path.class)
                    .newInstance(serverFolder);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("server in " + serverFolder, broken);
        }
    }

    private static URL[] classPath(Path serverFolder) {
        try {
            return new URL[] {
                serverFolder.toRealPath().resolve(BOOT_JAR).toUri().toURL(),
                IsolatedServer.class.getProtectionDomain().getCodeSource().getLocation()
            };
        } catch (IOException absent) {
            throw new UncheckedIOException("server in " + serverFolder, absent);
        }
    }

    private static final class ServerClassLoader extends URLClassLoader {
        static {
            registerAsParallelCapable();
        }

        ServerClassLoader(URL[] classPath) {
            super("server", classPath, ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            return SHARED.contains(name)
                    ? IsolatedServer.class.getClassLoader().loadClass(name)
                    : super.loadClass(name, resolve);
        }
    }
}

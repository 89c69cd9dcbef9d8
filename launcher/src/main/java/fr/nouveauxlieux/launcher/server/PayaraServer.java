package fr.nouveauxlieux.launcher.server;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.loader.OpenURLClassLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Payara Micro, started within this process. Only {@link IsolatedServer} loads this class. */
public final class PayaraServer implements ApplicationServer {
    /** Payara Micro's own entry, for libraries that are already unpacked: its public one would unpack them each time. */
    private static final String ENTRY = "fish.payara.micro.impl.PayaraMicroImpl";

    private static final String BOOT_JAR = "payara-micro-server.jar";
    private static final String APPLICATION = "portal";

    private final OpenURLClassLoader libraries;
    private final Path serverFolder;
    private PayaraMicroRuntime runtime;

    public PayaraServer(Path serverFolder) throws IOException {
        this.serverFolder = serverFolder.toRealPath();
        List<URL> urls = new ArrayList<>();
        // The folder itself too: Payara reads its resource adapters (.rar) as files of the class path.
        urls.add(this.serverFolder.resolve("MICRO-INF/runtime").toUri().toURL());
        urls.add(this.serverFolder.resolve("MICRO-INF/lib").toUri().toURL());
        try (Stream<Path> files = Files.walk(this.serverFolder.resolve("MICRO-INF"))) {
            for (Path file : files.filter(PayaraServer::isLibrary).sorted().toList()) {
                urls.add(file.toUri().toURL());
            }
        }
        // Payara asks for this very type, to tell that its libraries are files.
        libraries = new OpenURLClassLoader(urls.toArray(URL[]::new), PayaraServer.class.getClassLoader());
    }

    private static boolean isLibrary(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".jar") || name.endsWith(".rar");
    }

    @Override
    public void boot(ServerSettings settings) {
        Thread.currentThread().setContextClassLoader(libraries);
        try {
            // What an earlier run wrote there, its applications among it, would be taken up again.
            FileTree.delete(settings.folder());
            Files.createDirectories(settings.folder());
            System.setProperty("payaramicro.disablePhoneHome", "true");
            // Payara's security policy trusts what lies there, and nothing else.
            System.setProperty("fish.payara.micro.UnpackDir", serverFolder.toString());
            System.setProperty(
                    "fish.payara.micro.BootJar",
                    serverFolder.resolve(BOOT_JAR).toUri().toString());
            System.setProperty(
                    "java.util.logging.config.file",
                    settings.loggingProperties().toString());
            PayaraMicroBoot boot = (PayaraMicroBoot) Class.forName(ENTRY, true, libraries)
                    .getMethod("getInstance")
                    .invoke(null);
            configure(boot, settings);
            runtime = boot.bootStrap();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (ReflectiveOperationException | BootstrapException failed) {
            throw new IllegalStateException("Payara Micro does not start", failed);
        }
    }

    private static void configure(PayaraMicroBoot boot, ServerSettings settings) {
        boot.setRootDir(settings.folder().toFile())
                .setLogPropertiesFile(settings.loggingProperties().toFile())
                .setInstanceName("nouveaux-lieux")
                .setPrintLogo(false)
                .setNoCluster(true)
                .setHttpPort(settings.port())
                .setMaxHttpThreads(settings.threads())
                .setPreBootHandler(commands -> ServerTuning.of(settings).forEach(command -> run(commands, command)));
        settings.accessLogFolder().ifPresent(folder -> boot.setAccessLogDir(folder + "/"));
    }

    private static void run(AdminCommandRunner commands, List<String> command) {
        List<String> arguments = new ArrayList<>(command.subList(1, command.size()));
        ClusterCommandResult result = commands.run(command.get(0), arguments.toArray(String[]::new));
        if (result.getExitStatus() == ClusterCommandResult.ExitStatus.FAILURE) {
            throw new IllegalStateException(
                    "server setting refused: " + String.join(" ", command) + ": " + result.getOutput());
        }
    }

    @Override
    public void deploy(Path archive) {
        Thread.currentThread().setContextClassLoader(libraries);
        try (SevereLogWatch watch = SevereLogWatch.start()) {
            boolean done = runtime.deploy(APPLICATION, "/", archive.toFile());
            if (!done || !runtime.getDeployedApplicationNames().contains(APPLICATION)) {
                throw new DeploymentException(watch.seen());
            }
        }
    }

    @Override
    public void stop() {
        if (runtime == null) {
            return;
        }
        try {
            runtime.shutdown();
        } catch (BootstrapException | IllegalStateException alreadyStopped) {
            // The server has a shutdown hook of its own, which may have been first.
        }
    }
}

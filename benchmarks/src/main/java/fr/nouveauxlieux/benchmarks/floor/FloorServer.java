package fr.nouveauxlieux.benchmarks.floor;

import fr.nouveauxlieux.benchmarks.TemporaryFolder;
import fr.nouveauxlieux.benchmarks.portal.KeepAliveClient;
import fr.nouveauxlieux.benchmarks.portal.PortalProcess;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/**
 * The distribution started as the portal is, with the same settings, but with a servlet of constant answers in the
 * portal's place.
 */
public final class FloorServer implements AutoCloseable {

    private static final String PACKAGE = FloorServer.class.getPackageName();

    /** By name: the servlet cannot be loaded here, where there are no servlets. */
    private static final String SERVLET = PACKAGE + ".FloorServlet";

    private static final String DESCRIPTOR =
            """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <servlet>
                <servlet-name>floor</servlet-name>
                <servlet-class>%s</servlet-class>
                <init-param>
                  <param-name>%s</param-name>
                  <param-value>%s</param-value>
                </init-param>
              </servlet>
              <servlet-mapping>
                <servlet-name>floor</servlet-name>
                <url-pattern>%s/*</url-pattern>
              </servlet-mapping>
            </web-app>
            """;

    private final TemporaryFolder folder;
    private final PortalProcess process;
    private int recorded;

    private FloorServer(TemporaryFolder folder, PortalProcess process) {
        this.folder = folder;
        this.process = process;
    }

    /** @param distribution the folder of portal.jar, which must be there */
    public static FloorServer start(Path distribution) throws IOException, InterruptedException {
        TemporaryFolder folder = TemporaryFolder.create();
        Files.createDirectory(answers(folder));
        Path copy = Files.createDirectory(folder.path().resolve("dist"));
        Files.copy(distribution.resolve("portal.jar"), copy.resolve("portal.jar"));
        for (String unchanged : List.of("lib", "server")) {
            Files.createSymbolicLink(
                    copy.resolve(unchanged), distribution.resolve(unchanged).toRealPath());
        }
        writeArchive(copy.resolve("portal.war"), answers(folder));
        return new FloorServer(folder, PortalProcess.start(copy).orElseThrow());
    }

    private static Path answers(TemporaryFolder folder) {
        return folder.path().resolve("answers");
    }

    private static void writeArchive(Path file, Path answers) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file);
                JarOutputStream archive = new JarOutputStream(stream)) {
            archive.putNextEntry(new ZipEntry("WEB-INF/web.xml"));
            archive.write(String.format(DESCRIPTOR, SERVLET, FloorServlet.FOLDER_PARAMETER, answers, FloorServlet.PATH)
                    .getBytes(StandardCharsets.UTF_8));
            for (String one : List.of(SERVLET, PACKAGE + ".RecordedAnswer")) {
                String path = one.replace('.', '/') + ".class";
                archive.putNextEntry(new ZipEntry("WEB-INF/classes/" + path));
                try (InputStream bytes = FloorServer.class.getClassLoader().getResourceAsStream(path)) {
                    bytes.transferTo(archive);
                }
            }
        }
    }

    public URI site() {
        return process.site();
    }

    /**
     * Has the portal's answer to a question given back from now on.
     *
     * @param client of the portal
     * @return the path at which it is
     */
    public String record(KeepAliveClient client, String question) throws IOException {
        String name = "/" + recorded++;
        client.ask(question).write(Path.of(answers(folder) + name));
        return FloorServlet.PATH + name;
    }

    @Override
    public void close() {
        try (folder) {
            process.close();
        }
    }
}

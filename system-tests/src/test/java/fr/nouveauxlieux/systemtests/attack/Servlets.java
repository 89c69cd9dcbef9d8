package fr.nouveauxlieux.systemtests.attack;

import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipFile;

/** The addresses that the portal's servlets declare, read from the archive that is deployed. */
final class Servlets {

    private static final String CLASSES = "WEB-INF/classes/";

    private Servlets() {}

    /** As declared: {@code /agents/comptes/*}. */
    static SortedSet<String> listMappings() {
        Path war = Path.of(System.getProperty("nl.war"));
        try (ZipFile archive = new ZipFile(war.toFile());
                URLClassLoader loader = new URLClassLoader(
                        new URL[] {new URL("jar:" + war.toUri() + "!/" + CLASSES)}, Servlets.class.getClassLoader())) {
            List<String> names = archive.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(CLASSES) && name.endsWith("Servlet.class"))
                    .map(name -> name.substring(CLASSES.length(), name.length() - ".class".length())
                            .replace('/', '.'))
                    .toList();
            SortedSet<String> mappings = new TreeSet<>();
            for (String name : names) {
                WebServlet declared = Class.forName(name, false, loader).getAnnotation(WebServlet.class);
                if (declared != null) {
                    mappings.addAll(List.of(declared.value()));
                    mappings.addAll(List.of(declared.urlPatterns()));
                }
            }
            return mappings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

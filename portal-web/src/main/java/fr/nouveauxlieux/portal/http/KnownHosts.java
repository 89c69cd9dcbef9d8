package fr.nouveauxlieux.portal.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * By which names the portal may be asked for. Whatever a request says in {@code Host} ends up in the addresses that
 * pages and tiles tell of themselves: another's name there could be kept by a cache, or fool a browser.
 */
final class KnownHosts {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> names = new HashSet<>(LOOPBACK);

    KnownHosts(HttpSettings settings) {
        names.addAll(settings.hosts());
        settings.publicHost().ifPresent(names::add);
    }

    /**
     * The machine's own address, as the connection has it, is known too: nobody else can choose it. A request that says
     * two names, or none, is not known by any.
     */
    boolean knows(HttpServletRequest request) {
        if (Collections.list(request.getHeaders("Host")).size() != 1) {
            return false;
        }
        String host = withoutPort(request.getHeader("Host"));
        return names.contains(host) || host.equals(ownAddress(request));
    }

    private static String ownAddress(HttpServletRequest request) {
        String address = request.getLocalAddr();
        return address.indexOf(':') < 0 ? address : "[" + address + "]";
    }

    private static String withoutPort(String host) {
        return host.strip().toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", "");
    }
}

package fr.nouveauxlieux.systemtests.browser;

import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sessions that several visitors share, for checks to which it does not matter how somebody came to be signed in. None serves so
 * long that the portal would ask anew who is there.
 */
final class Sessions {

    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final Map<String, Session> all = new HashMap<>();

    /** The cookies that a browser had once it was signed in to that portal under that role, unless that is long ago. */
    Optional<List<Cookie>> find(String site, String role) {
        return Optional.ofNullable(all.get(site + " " + role))
                .filter(session -> System.nanoTime() - session.since() < LONGEST.toNanos())
                .map(Session::cookies);
    }

    void keep(String site, String role, List<Cookie> cookies) {
        if (cookies.stream().anyMatch(cookie -> cookie.name.equals("nl_session"))) {
            all.put(site + " " + role, new Session(cookies, System.nanoTime()));
        }
    }

    private record Session(List<Cookie> cookies, long since) {}
}

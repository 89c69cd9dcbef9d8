package fr.nouveauxlieux.portal.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A cookie of ours: for the whole site and no other host, out of the reach of scripts, not sent along when another
 * site posts. Over HTTPS its name says so to browsers ({@code __Host-}), which then take it from HTTPS alone.
 */
enum PortalCookie {
    /** The session of someone signed in. */
    SESSION("nl_session"),
    /** That a first factor was shown, until the second is. */
    CHALLENGE("nl_challenge"),
    /** The secret of a visitor's form. */
    FORM("nl_form");

    private static final String HOST_PREFIX = "__Host-";
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{22,200}");

    private final String name;

    PortalCookie(String name) {
        this.name = name;
    }

    /** @param secure whether the visitor came over HTTPS: only the cookie of that way is believed */
    Optional<String> find(HttpServletRequest request, boolean secure) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(nameFor(secure)))
                .map(Cookie::getValue)
                .filter(value -> SECRET.matcher(value).matches())
                .findFirst();
    }

    /** @param life how long the browser keeps it; zero for as long as it runs */
    void set(HttpServletResponse response, boolean secure, String value, Duration life) {
        String kept = life.isZero() ? "" : "; Max-Age=" + life.toSeconds();
        response.addHeader("Set-Cookie", nameFor(secure) + "=" + value + attributes(secure) + kept);
    }

    void remove(HttpServletResponse response, boolean secure) {
        response.addHeader("Set-Cookie", nameFor(secure) + "=" + attributes(secure) + "; Max-Age=0");
    }

    private String nameFor(boolean secure) {
        return secure ? HOST_PREFIX + name : name;
    }

    private String attributes(boolean secure) {
        return "; Path=/; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "");
    }
}

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
    FORM("nl_form"),
    /** That the visitor has left to sign in elsewhere. */
    DEPARTURE("nl_departure", PortalCookie.SEALED),
    /** What the provider asks for to sign the visitor out there too. */
    SIGN_OUT("nl_sign_out", PortalCookie.SEALED);

    private static final String HOST_PREFIX = "__Host-";
    private static final String SECRET = "[A-Za-z0-9_-]{22,200}";
    private static final String SEALED = "[A-Za-z0-9_.-]{22,4000}";

    private final String name;
    private final Pattern shape;

    PortalCookie(String name) {
        this(name, PortalCookie.SECRET);
    }

    PortalCookie(String name, String shape) {
        this.name = name;
        this.shape = Pattern.compile(shape);
    }

    /** @param secure whether the visitor came over HTTPS: only the cookie of that way is believed */
    Optional<String> find(HttpServletRequest request, boolean secure) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(nameFor(secure)))
                .map(Cookie::getValue)
                .filter(value -> shape.matcher(value).matches())
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

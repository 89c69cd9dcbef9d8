package fr.nouveauxlieux.portal.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses what no page and no part of the API could want, before anything is read: another's host name, methods that do
 * nothing here, bodies that are too large or do not tell their size.
 */
public class AdmissionFilter extends HttpFilter {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");
    private static final Set<String> SENDING_METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS", "PATCH");
    /** Files are counted as they arrive, by who takes them. */
    private static final String FILES = "/api/v1/sources/";

    /** Where a form sends a file; how large it may be is judged by who may send it. */
    public static final String FILE_FORM = "/agents/imports/envoyer";

    /** Where forms send files of dossiers; {@code UploadGate} judges how large they may be. */
    public static final String DOSSIER_FILES = "/pieces";

    /** Where a form sends a file that a call hands out; {@code TemplateGate} judges how large it may be. */
    public static final String TEMPLATES = "/agents/modeles";

    /** Where the author of a dossier sends messages with files; {@code MessageGate} judges how large they may be. */
    public static final String MESSAGES = "/courriers";

    /** Where the service does. */
    public static final String STAFF_MESSAGES = "/agents/courriers";

    /** Where the beneficiary of an agreement sends forms with files; {@code MessageGate} judges how large they may be. */
    public static final String AGREEMENTS = "/conventions";

    /** Where the service does. */
    public static final String STAFF_AGREEMENTS = "/agents/pieces-convention";

    /** Where scripts send files of dossiers in pieces, which are counted as they arrive. */
    public static final String SENDING = "/envois";

    /** A gate of its own stands before each. */
    private static final Set<String> FORMS_WITH_FILES =
            Set.of(FILE_FORM, DOSSIER_FILES, TEMPLATES, MESSAGES, STAFF_MESSAGES, AGREEMENTS, STAFF_AGREEMENTS);

    @Inject
    private HttpSettings settings;

    private transient KnownHosts hosts;

    /** For the container, which injects the settings. */
    public AdmissionFilter() {}

    public AdmissionFilter(HttpSettings settings) {
        this.settings = settings;
    }

    @Override
    public void init() {
        hosts = new KnownHosts(settings);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!hosts.knows(request)) {
            refuseHost(response);
            return;
        }
        Optional<Problem> refusal = findRefusal(request);
        if (refusal.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        // What is left of the body is not worth reading.
        response.setHeader("Connection", "close");
        refusal.get().headers().forEach(response::setHeader);
        if (isForPrograms(request)) {
            ProblemWriter.send(refusal.get(), response);
        } else {
            giveUpParameters(request);
            response.sendError(refusal.get().status());
        }
    }

    private Optional<Problem> findRefusal(HttpServletRequest request) {
        boolean sending = request.getServletPath().equals(SENDING);
        Set<String> methods = sending ? SENDING_METHODS : METHODS;
        if (!methods.contains(request.getMethod())) {
            return Optional.of(Problem.methodNotAllowed("asked for", "GET, HEAD, POST, OPTIONS"));
        }
        if (request.getServletPath().startsWith(FILES)
                || request.getRequestURI().startsWith(FILES)
                || FORMS_WITH_FILES.contains(request.getServletPath())
                || sending) {
            return Optional.empty();
        }
        if (request.getHeader("Transfer-Encoding") != null) {
            return Optional.of(Problem.ofStatus(411, "A body tells its size by Content-Length."));
        }
        if (request.getContentLengthLong() > settings.largestForm()) {
            return Optional.of(Problem.ofStatus(413, "A body has " + settings.largestForm() + " bytes at most here."));
        }
        return Optional.empty();
    }

    /** The page that tells the refusal looks for its language among them: the container fails on them here, and not there. */
    private static void giveUpParameters(HttpServletRequest request) {
        try {
            request.getParameterMap();
        } catch (RuntimeException tooLarge) {
            // That is why it is refused.
        }
    }

    /** In plain text: a page would repeat the name. */
    private static void refuseHost(HttpServletResponse response) throws IOException {
        byte[] text = "The portal is not known by this name; nl.web.hosts tells it those that it has.\n"
                .getBytes(StandardCharsets.US_ASCII);
        response.setStatus(421);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/api/") || path.startsWith("/tiles/");
    }
}

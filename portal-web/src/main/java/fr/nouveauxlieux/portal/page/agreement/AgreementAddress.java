package fr.nouveauxlieux.portal.page.agreement;

import fr.nouveauxlieux.kernel.DossierId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which agreement an address asks for, and which of its documents: {@code /{dossier}}, {@code /{dossier}/document/0}; of
 * the pages of dossiers, {@code /{dossier}/convention} and what follows.
 *
 * @param document empty for the page
 */
public record AgreementAddress(DossierId dossier, OptionalInt document) {

    /** What follows the address of an agreement in that of the file of its indicators. */
    public static final String INDICATORS = "/indicateurs.csv";

    private static final Pattern SHAPE = Pattern.compile("/([^/]+)(?:/convention)?(?:/document/(\\d{1,3}))?");

    public static Optional<AgreementAddress> find(HttpServletRequest request) {
        Matcher matcher = SHAPE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        OptionalInt document =
                matcher.group(2) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(matcher.group(2)));
        return DossierId.find(matcher.group(1)).map(dossier -> new AgreementAddress(dossier, document));
    }

    /** The agreement whose indicators are asked for as a file; empty for any other address. */
    public static Optional<DossierId> findIndicators(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Matcher matcher =
                SHAPE.matcher(path.endsWith(INDICATORS) ? path.substring(0, path.length() - INDICATORS.length()) : "");
        return matcher.matches() && matcher.group(2) == null ? DossierId.find(matcher.group(1)) : Optional.empty();
    }

    /** Hands a document out. */
    public void send(HttpServletResponse response, byte[] file) throws IOException {
        response.setContentType("application/pdf");
        response.setContentLength(file.length);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"convention-" + dossier + "-" + document.orElse(0) + ".pdf\"");
        response.getOutputStream().write(file);
    }
}

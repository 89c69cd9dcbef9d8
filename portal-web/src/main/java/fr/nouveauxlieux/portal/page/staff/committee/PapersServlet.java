package fr.nouveauxlieux.portal.page.staff.committee;

import fr.nouveauxlieux.committee.NoSuchSessionException;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.minutes.MinutesPrinter;
import fr.nouveauxlieux.committee.minutes.PrintAgenda;
import fr.nouveauxlieux.committee.minutes.PrintPresence;
import fr.nouveauxlieux.committee.minutes.ReadMinutes;
import fr.nouveauxlieux.portal.page.PageServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** What a session leaves in writing, as files: {@code /agents/comites/SESSION/documents/ordre-du-jour.pdf}. */
public class PapersServlet extends PageServlet {

    static final String AGENDA = "ordre-du-jour.pdf";
    static final String PRESENCE = "liste-de-presence.pdf";
    static final String MINUTES = "proces-verbal.pdf";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PrintAgenda printAgenda;

    @Inject
    private transient PrintPresence printPresence;

    @Inject
    private transient ReadMinutes readMinutes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!actor().isSignedIn()) {
            askToSignIn(request, response);
            return;
        }
        SessionAddress address = SessionAddress.find(request).orElseThrow();
        try {
            Optional<byte[]> file = print(address.session(), address.rest());
            if (file.isPresent()) {
                send(response, address.rest(), file.get());
                return;
            }
        } catch (NoSuchSessionException none) {
            // Said below, as for a file that there is not.
        }
        showNotFound(request, response);
    }

    private Optional<byte[]> print(SessionId session, String file) {
        return switch (file) {
            case AGENDA -> Optional.of(printAgenda.print(session, visit().getLanguage()));
            case PRESENCE -> Optional.of(printPresence.print(session, visit().getLanguage()));
            case MINUTES -> readMinutes.read(session).map(MinutesPrinter::print);
            default -> Optional.empty();
        };
    }

    private static void send(HttpServletResponse response, String name, byte... file) throws IOException {
        response.setContentType("application/pdf");
        response.setContentLength(file.length);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.getOutputStream().write(file);
    }
}

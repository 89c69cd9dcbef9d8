package fr.nouveauxlieux.portal.page.dossier.save;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.nouveauxlieux.portal.door.ForgeryFilter;
import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.portal.http.Problem;
import fr.nouveauxlieux.portal.http.ProblemException;
import fr.nouveauxlieux.portal.http.ProblemWriter;
import fr.nouveauxlieux.portal.http.Problems;
import fr.nouveauxlieux.portal.page.dossier.field.AddressOffer;
import fr.nouveauxlieux.portal.page.dossier.field.Registers;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The addresses that a form may be filled with: those that the service of addresses finds for {@code q}, or that of the
 * place of the registry {@code place}. What people type is in the body, so that it is in no log.
 */
@WebServlet("/dossiers/adresses")
public class AddressesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Registers registers;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(find(request), response);
        } catch (RuntimeException thrown) {
            ProblemWriter.send(Problems.of(thrown), response);
        }
    }

    private List<AddressOffer> find(HttpServletRequest request) {
        if (request.getAttribute(ForgeryFilter.TOO_LATE) != null) {
            throw new ProblemException(Problem.ofStatus(403, "The page is of another session: load it again."));
        }
        if (!request.getMethod().equals("POST")) {
            throw new ProblemException(Problem.methodNotAllowed(request.getMethod(), "POST"));
        }
        String place = request.getParameter("place");
        String words = request.getParameter("q");
        if (place != null) {
            return registers.offerAddressOf(place);
        }
        return words == null ? List.of() : registers.offerAddresses(words);
    }

    private static void send(List<AddressOffer> offers, HttpServletResponse response) throws IOException {
        byte[] found = Json.toBytes(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("results");
            for (AddressOffer offer : offers) {
                write(json, offer);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(Json.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(found.length);
        response.getOutputStream().write(found);
    }

    private static void write(JsonGenerator json, AddressOffer offer) throws IOException {
        json.writeStartObject();
        json.writeStringField("label", offer.label());
        json.writeObjectFieldStart("inputs");
        for (Map.Entry<String, String> input : offer.inputs().entrySet()) {
            json.writeStringField(input.getKey(), input.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}

package fr.nouveauxlieux.portal.page.staff.decision;

import fr.nouveauxlieux.portal.page.PageServlet;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Hands over the pages below the decisions of a wave, to servlets that have no addresses of their own. */
public class DecisionsServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final int LETTER_PARTS = 3;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<RequestDispatcher> page = DecisionAddress.find(request.getPathInfo())
                .flatMap(address -> find(address.rest()))
                .map(name -> getServletContext().getNamedDispatcher(name));
        if (page.isPresent()) {
            page.get().forward(request, response);
        } else {
            showNotFound(request, response);
        }
    }

    private static Optional<String> find(List<String> rest) {
        if (rest.isEmpty()) {
            return Optional.of("decisions-list");
        }
        if (rest.get(0).equals(DecisionAddress.SENDINGS)) {
            return Optional.of("decisions-sending").filter(name -> rest.size() == 2);
        }
        if (rest.size() == 1) {
            return Optional.of("decisions-one");
        }
        boolean preview = rest.size() == 2 && rest.get(1).equals(DecisionAddress.PREVIEW);
        boolean letter = rest.size() == LETTER_PARTS && rest.get(1).equals(DecisionAddress.LETTER);
        return preview || letter ? Optional.of("decisions-letter") : Optional.empty();
    }
}

package fr.nouveauxlieux.portal.page.signin;

import fr.nouveauxlieux.account.DeviceName;
import fr.nouveauxlieux.account.SignInAsDemonstration;
import fr.nouveauxlieux.account.SignInOutcome;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.portal.page.PageServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** Signs in to the made-up account of a role, where the registry is a demonstration. */
@WebServlet("/connexion/demonstration")
public class DemonstrationServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignInAsDemonstration signInAsDemonstration;

    @Inject
    private transient Entrance entrance;

    /** Also where a form sent too late ends: nothing was typed that could be lost. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        goOn(response, SIGN_IN);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<SignInOutcome.SignedIn> outcome = findRole(request.getParameter("role"))
                .flatMap(role -> signInAsDemonstration.signIn(role, DeviceName.of(request.getHeader("User-Agent"))));
        if (outcome.isPresent()) {
            goOn(response, entrance.open(request, response, outcome.get()));
        } else {
            showNotFound(request, response);
        }
    }

    private static Optional<Role> findRole(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst();
    }
}

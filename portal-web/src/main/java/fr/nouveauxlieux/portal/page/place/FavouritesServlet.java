package fr.nouveauxlieux.portal.page.place;

import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The places that a visitor keeps: the list is on their device, and a script fills the page with it. */
@WebServlet(FavouritesServlet.PATH)
public class FavouritesServlet extends PageServlet {

    static final String PATH = "/favoris";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        visit().at(PATH, QueryString.empty());
        show(request, response, "favourites", HttpServletResponse.SC_OK);
    }
}

package fr.nouveauxlieux.portal.page;

import fr.nouveauxlieux.portal.provider.Leaving;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The page from which a browser goes on to a provider. A page and not a redirection: browsers hold what follows a form
 * to the origins that the content policy allows forms to go to, which is the portal alone.
 */
@Named("leaving")
@RequestScoped
public class LeavingPage {

    /** The view's name. */
    public static final String VIEW = "leaving";

    private String brand = "";
    private String address = "";

    /** Makes browsers go on at once; whoever does not follows the link. */
    public void lead(Leaving leaving, HttpServletResponse response) {
        brand = leaving.provider().brand();
        address = leaving.address().toString();
        response.setHeader("Refresh", "0;url=" + address);
        response.setHeader("Cache-Control", "no-store");
    }

    public String getBrand() {
        return brand;
    }

    public String getAddress() {
        return address;
    }
}

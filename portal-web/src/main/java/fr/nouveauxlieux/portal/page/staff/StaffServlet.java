package fr.nouveauxlieux.portal.page.staff;

import fr.nouveauxlieux.portal.page.FormServlet;

/** A page of the staff: whoever is not signed in is asked to; the use cases behind it refuse whoever else may not. */
public abstract class StaffServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected final boolean isForSignedIn() {
        return true;
    }
}

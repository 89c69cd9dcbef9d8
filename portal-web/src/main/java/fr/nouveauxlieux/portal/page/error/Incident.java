package fr.nouveauxlieux.portal.page.error;

import fr.nouveauxlieux.portal.http.IncidentNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The incident that a page of error tells. */
@Named
@RequestScoped
public class Incident {

    private final String number = IncidentNumber.draw();

    public String getNumber() {
        return number;
    }
}

package fr.nouveauxlieux.portal.page.content;

import fr.nouveauxlieux.place.PlaceDirectory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the page on the data tells of the registry. */
@Named("data")
@RequestScoped
public class DataPage {

    @Inject
    private PlaceDirectory directory;

    public int getPlaces() {
        return directory.status().places();
    }
}

package fr.nouveauxlieux.portal.page.content;

import fr.nouveauxlieux.place.PlaceDirectory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** What the page on the data tells of the registry. */
@Named("data")
@RequestScoped
public class DataPage {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    private PlaceDirectory directory;

    @Inject
    private Clock clock;

    /** On which the files of the day are made. */
    public LocalDate getDay() {
        return LocalDate.now(clock.withZone(PARIS));
    }

    public int getPlaces() {
        return directory.status().places();
    }
}

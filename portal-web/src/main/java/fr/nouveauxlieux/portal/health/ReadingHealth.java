package fr.nouveauxlieux.portal.health;

import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.search.IndexStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether this node can be read: its index answers. A database that is down is told, but does not send visitors away,
 * since search and map go on without it.
 */
@Readiness
@ApplicationScoped
public class ReadingHealth implements HealthCheck {

    @Inject
    private PlaceDirectory directory;

    /** For the container, which injects the directory. */
    public ReadingHealth() {}

    ReadingHealth(PlaceDirectory directory) {
        this.directory = directory;
    }

    @Override
    public HealthCheckResponse call() {
        IndexStatus status = directory.status();
        return HealthCheckResponse.named("place-index")
                .up()
                .withData("places", status.places())
                .withData("sequence", status.sequence())
                .withData("demonstration", status.demonstration())
                .withData("database", directory.isFollowing() ? "followed" : "unreachable")
                .build();
    }
}

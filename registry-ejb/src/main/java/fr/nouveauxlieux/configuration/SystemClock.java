package fr.nouveauxlieux.configuration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one place where the application reads the machine's time. */
@ApplicationScoped
public class SystemClock {

    @Produces
    @ApplicationScoped
    public Clock clock() {
        return new StagedClock(Clock.systemUTC());
    }
}

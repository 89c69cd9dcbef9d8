package fr.nouveauxlieux.call;

import fr.nouveauxlieux.call.internal.WaveDesk;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Gives a wave more time after an incident, for everyone alike, even where it has closed since. */
@ApplicationScoped
@UseCase(value = "wave.extend", permits = @Permit(to = Role.ADMINISTRATOR))
public class ExtendWave {

    @Inject
    private WaveDesk desk;

    @Inject
    private Clock clock;

    /**
     * @param deadline later than the present one, and to come
     * @param incident what happened, as the public may read it
     * @param version of the wave that was before whoever changes it
     * @throws IllegalArgumentException if the deadline is not later, or past
     */
    public WaveChange extend(CallCode call, WaveCode code, Instant deadline, ChangeReason incident, long version) {
        return desk.change(
                call,
                code,
                version,
                wave -> wave.view().deadline().equals(deadline),
                wave -> {
                    if (deadline.isBefore(clock.instant())) {
                        throw new IllegalArgumentException("deadline: expected a moment that is not past");
                    }
                    wave.extend(deadline, incident.text());
                },
                "incident: " + incident.text());
    }
}

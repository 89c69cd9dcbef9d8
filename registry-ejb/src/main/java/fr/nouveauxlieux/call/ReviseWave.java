package fr.nouveauxlieux.call;

import fr.nouveauxlieux.call.internal.WaveDesk;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Changes the calendar of a wave, for a reason that the journal keeps. */
@ApplicationScoped
@UseCase(value = "wave.revise", permits = @Permit(to = Role.ADMINISTRATOR))
public class ReviseWave {

    @Inject
    private WaveDesk desk;

    @Inject
    private Clock clock;

    /**
     * @param version of the wave that was before whoever changes it
     * @throws IllegalArgumentException if a deadline is moved into the past: nobody could have known it
     */
    public WaveChange revise(CallCode call, WaveCode code, WavePlan plan, ChangeReason reason, long version) {
        return desk.change(
                call,
                code,
                version,
                wave -> wave.follows(plan),
                wave -> {
                    boolean moved = !wave.view().deadline().equals(plan.deadline());
                    if (moved && plan.deadline().isBefore(clock.instant())) {
                        throw new IllegalArgumentException("deadline: expected a moment that is not past");
                    }
                    wave.revise(plan);
                },
                reason.text());
    }
}

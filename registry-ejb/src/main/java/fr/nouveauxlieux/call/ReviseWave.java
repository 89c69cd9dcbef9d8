package fr.nouveauxlieux.call;

import fr.nouveauxlieux.call.internal.WaveDesk;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.territory.LocalTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

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
     * @throws IllegalArgumentException if a deadline is moved into the past, which nobody could have known, or a reminder is
     *     added on a day that is past
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
                    requireToCome(plan, wave.view().reminders());
                    wave.revise(plan);
                },
                reason.text());
    }

    private void requireToCome(WavePlan plan, List<LocalDate> former) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LocalTime.zoneOf(""));
        if (plan.reminders().stream().anyMatch(day -> day.isBefore(today) && !former.contains(day))) {
            throw new IllegalArgumentException("reminders: expected days that are not past");
        }
    }
}

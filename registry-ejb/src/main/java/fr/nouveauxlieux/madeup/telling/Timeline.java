package fr.nouveauxlieux.madeup.telling;

import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.demonstration.chance.Chance;
import fr.nouveauxlieux.dossier.ImplicitRefusal;
import fr.nouveauxlieux.madeup.plan.MadeUpWave;
import fr.nouveauxlieux.madeup.plan.Moment;
import fr.nouveauxlieux.madeup.plan.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** When the steps of one made-up dossier are made: on their days, during office hours, one after the other. */
final class Timeline {

    private static final int FIRST_HOUR = 9;
    private static final int LAST_HOUR = 16;
    private static final Duration AT_LEAST = Duration.ofMinutes(11);
    private static final Duration TAKEN_AFTER = Duration.ofSeconds(20);

    private final WaveView closed;
    private final LocalDate beginning;
    private final Chance chance;
    private Instant last = Instant.MIN;

    Timeline(WaveView closed, MadeUpWave wave, Chance chance) {
        this.closed = closed;
        this.beginning = beginning(closed, wave);
        this.chance = chance;
    }

    /** The day on which the demonstration began. */
    static LocalDate beginning(WaveView closed, MadeUpWave wave) {
        return closed.deadline().atZone(ImplicitRefusal.ZONE).toLocalDate().plusDays(wave.daysSinceClosed());
    }

    Instant next(Moment moment) {
        Instant drawn = moment.step() == Step.WAVE_CLOSES
                ? closed.closesAt().plus(TAKEN_AFTER)
                : beginning
                        .minusDays(moment.daysAgo())
                        .atTime(chance.between(FIRST_HOUR, LAST_HOUR), chance.between(0, 59), chance.between(0, 59))
                        .atZone(ImplicitRefusal.ZONE)
                        .toInstant();
        Instant soonest = last.equals(Instant.MIN) ? drawn : last.plus(AT_LEAST);
        last = drawn.isBefore(soonest) ? soonest : drawn;
        return last;
    }
}

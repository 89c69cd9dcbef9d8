package fr.nouveauxlieux.madeup.judging;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.ImplicitRefusal;
import fr.nouveauxlieux.madeup.plan.MadeUpWave;
import java.time.Instant;
import java.time.LocalDate;

/** A made-up wave while its story is told. @param beginning the day on which the demonstration began */
record JudgedWave(WaveKey key, MadeUpWave wave, LocalDate beginning) {

    LocalDate day(int daysAgo) {
        return beginning.minusDays(daysAgo);
    }

    Instant at(int daysAgo, int hour) {
        return day(daysAgo).atTime(hour, 0).atZone(ImplicitRefusal.ZONE).toInstant();
    }
}

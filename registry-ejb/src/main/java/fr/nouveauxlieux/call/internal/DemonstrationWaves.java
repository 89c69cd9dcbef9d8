package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.WavePlan;
import fr.nouveauxlieux.call.model.Wave;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.territory.LocalTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The waves of a demonstration, dated from its first start. */
public final class DemonstrationWaves {

    private static final ZoneId PARIS = LocalTime.zoneOf("");
    private static final int OPENING_HOUR = 9;
    private static final int CLOSING_HOUR = 18;
    private static final Duration GRACE = Duration.ofMinutes(30);
    private static final int WEEKS_TO_COMMITTEE = 8;
    private static final int WEEKS_TO_DECISION = 11;

    private static final Bilingual PAST = new Bilingual("Vague close (démonstration)", "Closed wave (demonstration)");
    private static final Bilingual OPEN =
            new Bilingual("Vague en cours (démonstration)", "Current wave (demonstration)");

    /** @param weeks from the first start until the deadline of the open wave */
    private record Plan(String call, int weeks) {}

    private static final List<Plan> PLANS = List.of(
            new Plan("fabriques-de-territoire", 5),
            new Plan("micro-folies", 7),
            new Plan("campus-connectes", 9),
            new Plan("france-services", 3),
            new Plan("lieux-ruraux", 6));

    private DemonstrationWaves() {}

    /** For each built-in call one whose committee is near, and one that is open. */
    public static List<Wave> plannedAt(Instant now) {
        LocalDate today = now.atZone(PARIS).toLocalDate();
        return PLANS.stream()
                .flatMap(plan -> Stream.of(
                        wave(plan, "demonstration-1", PAST, today.minusWeeks(16), today.minusWeeks(6)),
                        wave(plan, "demonstration-2", OPEN, today.minusWeeks(4), today.plusWeeks(plan.weeks()))))
                .toList();
    }

    private static Wave wave(Plan plan, String code, Bilingual title, LocalDate opensOn, LocalDate lastDay) {
        return new Wave(
                new CallCode(plan.call()),
                code,
                new WavePlan(
                        title,
                        opensOn.atTime(OPENING_HOUR, 0).atZone(PARIS).toInstant(),
                        lastDay.atTime(CLOSING_HOUR, 0).atZone(PARIS).toInstant(),
                        GRACE,
                        Optional.of(lastDay.plusWeeks(WEEKS_TO_COMMITTEE)),
                        Optional.of(lastDay.plusWeeks(WEEKS_TO_DECISION))));
    }
}

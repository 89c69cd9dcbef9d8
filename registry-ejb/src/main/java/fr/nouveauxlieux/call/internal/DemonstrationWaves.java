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
    private static final Bilingual READ =
            new Bilingual("Vague devant son comité (démonstration)", "Wave before its committee (demonstration)");
    private static final Bilingual DECIDED =
            new Bilingual("Vague décidée (démonstration)", "Decided wave (demonstration)");
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

    /** The call of which there are two waves more: one before its committee, one that is decided. */
    private static final Plan LED_ON = PLANS.get(0);

    private static final int WEEKS_SINCE_OPENED = 16;

    private DemonstrationWaves() {}

    /**
     * For each built-in call one whose committee is near, and one that is open; for one of them two more, which overlap with
     * no other.
     *
     * @param start when the demonstration was first started
     */
    public static List<Wave> plannedAt(Instant start) {
        LocalDate today = start.atZone(PARIS).toLocalDate();
        Stream<Wave> ofAll = PLANS.stream()
                .flatMap(plan -> Stream.of(
                        wave(plan, "demonstration-1", PAST, today.minusWeeks(WEEKS_SINCE_OPENED), today.minusWeeks(6)),
                        wave(plan, "demonstration-2", OPEN, today.minusWeeks(4), today.plusWeeks(plan.weeks()))));
        return Stream.concat(
                        ofAll,
                        Stream.of(
                                wave(
                                        LED_ON,
                                        "demonstration-decidee",
                                        DECIDED,
                                        today.minusWeeks(40),
                                        today.minusWeeks(30),
                                        today.minusWeeks(24),
                                        today.minusDays(150)),
                                wave(
                                        LED_ON,
                                        "demonstration-comite",
                                        READ,
                                        today.minusDays(41),
                                        today.minusDays(29),
                                        today,
                                        today.plusWeeks(3))))
                .toList();
    }

    /** When the demonstration was first started that has this wave, the one that is past. */
    public static Instant startOf(Wave past) {
        return past.view().opensAt().atZone(PARIS).plusWeeks(WEEKS_SINCE_OPENED).toInstant();
    }

    private static Wave wave(Plan plan, String code, Bilingual title, LocalDate opensOn, LocalDate lastDay) {
        return wave(
                plan,
                code,
                title,
                opensOn,
                lastDay,
                lastDay.plusWeeks(WEEKS_TO_COMMITTEE),
                lastDay.plusWeeks(WEEKS_TO_DECISION));
    }

    private static Wave wave(
            Plan plan,
            String code,
            Bilingual title,
            LocalDate opensOn,
            LocalDate lastDay,
            LocalDate committeeOn,
            LocalDate decisionsBy) {
        return new Wave(
                new CallCode(plan.call()),
                code,
                new WavePlan(
                        title,
                        opensOn.atTime(OPENING_HOUR, 0).atZone(PARIS).toInstant(),
                        lastDay.atTime(CLOSING_HOUR, 0).atZone(PARIS).toInstant(),
                        GRACE,
                        Optional.of(committeeOn),
                        Optional.of(decisionsBy)));
    }
}

package fr.nouveauxlieux.privacy.internal;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When retention runs: every night, on the clocks of Paris. */
public final class RetentionHour {

    static final String ZONE = "Europe/Paris";
    static final String HOUR = "4";
    static final String MINUTE = "10";

    private static final LocalTime TIME = LocalTime.of(Integer.parseInt(HOUR), Integer.parseInt(MINUTE));

    private RetentionHour() {}

    public static Instant nextAfter(Instant now) {
        ZonedDateTime there = now.atZone(ZoneId.of(ZONE));
        ZonedDateTime today = there.with(TIME);
        return (today.isAfter(there) ? today : there.plusDays(1).with(TIME)).toInstant();
    }
}

package fr.nouveauxlieux.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * When silence becomes a refusal: two months after a request for money came to the service (article L231-4, 3° of the
 * code of relations between the public and the administration). Months are counted from day to the same day; a month
 * that lacks it ends the time on its last day. Days are those of Paris.
 *
 * @param receivedOn the day on which the request came
 */
public record ImplicitRefusal(LocalDate receivedOn) {

    /** Where the service is. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final int MONTHS = 2;

    public ImplicitRefusal {
        Objects.requireNonNull(receivedOn, "receivedOn");
    }

    public static ImplicitRefusal ofRequestAt(Instant received) {
        return new ImplicitRefusal(received.atZone(ZONE).toLocalDate());
    }

    /** The day on which the refusal arises, where nothing was answered before. */
    public LocalDate on() {
        return receivedOn.plusMonths(MONTHS);
    }
}

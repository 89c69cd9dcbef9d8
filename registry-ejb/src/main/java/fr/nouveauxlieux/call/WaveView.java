package fr.nouveauxlieux.call;

import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One dated round of a call.
 *
 * @param code unique in its call: {@code 2026-4}
 * @param deadline as announced, or as extended after an incident
 * @param grace how long after the deadline dossiers are still taken, for everyone alike
 * @param instructedBy the day by which the examination of dossiers ends
 * @param committeeOn the day on which the committee sits
 * @param decisionsBy the day by which decisions are announced
 * @param reminders the days on which writers of drafts are reminded beside the usual ones, in their order
 * @param extension why the deadline is later than the one announced; empty where it is not
 */
public record WaveView(
        CallCode call,
        String code,
        Bilingual title,
        Instant opensAt,
        Instant deadline,
        Duration grace,
        Optional<LocalDate> instructedBy,
        Optional<LocalDate> committeeOn,
        Optional<LocalDate> decisionsBy,
        List<LocalDate> reminders,
        Optional<WaveExtension> extension) {

    public WaveView {
        reminders = List.copyOf(reminders);
    }

    /** As it was announced, not extended, without an end of instruction and reminders of its own. */
    public WaveView(
            CallCode call,
            String code,
            Bilingual title,
            Instant opensAt,
            Instant deadline,
            Duration grace,
            Optional<LocalDate> committeeOn,
            Optional<LocalDate> decisionsBy) {
        this(
                call,
                code,
                title,
                opensAt,
                deadline,
                grace,
                Optional.empty(),
                committeeOn,
                decisionsBy,
                List.of(),
                Optional.empty());
    }

    /** The very last moment: deadline and grace. */
    public Instant closesAt() {
        return deadline.plus(grace);
    }

    public boolean isOpenAt(Instant moment) {
        return !moment.isBefore(opensAt) && moment.isBefore(closesAt());
    }
}

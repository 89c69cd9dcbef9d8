package fr.nouveauxlieux.portal.page.opening;

import fr.nouveauxlieux.place.WeekSchedule;
import fr.nouveauxlieux.portal.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.Optional;

/** Says whether a place is open, and until when. */
public final class OpeningTexts {

    private final Texts texts;

    public OpeningTexts(Texts texts) {
        this.texts = texts;
    }

    /**
     * What can be said of a moment, where hours may also be given otherwise than as a week.
     *
     * @param week empty where the hours tell none
     * @param saysHours whether a source gives hours, in whatever way
     * @param moment on the place's own clock
     */
    public String say(Optional<WeekSchedule> week, boolean saysHours, LocalDateTime moment) {
        OpeningNow now = OpeningNow.at(week, moment);
        if (now.state() != WeekSchedule.State.UNKNOWN || !saysHours) {
            return say(now, moment.toLocalDate());
        }
        return texts.get(week.isPresent() ? "opening.unknown-today" : "opening.irregular");
    }

    /** As "Ouvert jusqu’à 18 h", "Fermé, ouvre demain à 9 h", "Horaires inconnus". */
    public String say(OpeningNow now, LocalDate today) {
        return switch (now.state()) {
            case UNKNOWN -> texts.get("opening.unknown");
            case OPEN ->
                now.changes()
                        .map(end -> end.toLocalDate().isAfter(today.plusDays(1))
                                ? texts.get("opening.open")
                                : texts.format("opening.open-until", texts.time(end.toLocalTime())))
                        .orElseGet(() -> texts.get("opening.open-always"));
            case CLOSED ->
                now.changes().map(start -> sayOpens(start, today)).orElseGet(() -> texts.get("opening.closed"));
        };
    }

    private String sayOpens(LocalDateTime start, LocalDate today) {
        String time = texts.time(start.toLocalTime());
        if (start.toLocalDate().equals(today)) {
            return texts.format("opening.opens-today", time);
        }
        if (start.toLocalDate().equals(today.plusDays(1))) {
            return texts.format("opening.opens-tomorrow", time);
        }
        return texts.format("opening.opens-on", day(start.getDayOfWeek()), time);
    }

    public String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, texts.language().locale());
    }
}

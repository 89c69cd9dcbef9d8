package fr.nouveauxlieux.portal.understanding;

import fr.nouveauxlieux.portal.question.OpeningWords;
import fr.nouveauxlieux.portal.understanding.Meaning.Open;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds when a place is wanted open: {@code ouvert}, {@code ouvert samedi matin}, {@code ce soir}, {@code mardi à 18 h}. */
final class MomentWords {

    private static final Set<String> OPEN =
            Set.of("ouvert", "ouverts", "ouverte", "ouvertes", "open", "ouvre", "ouvrant");
    private static final Set<String> NOW = Set.of("maintenant", "actuellement", "now");
    private static final Set<String> LINKS = Set.of(
            "le", "la", "les", "l", "a", "au", "en", "de", "du", "jusqu", "apres", "partir", "vers", "ce", "cet",
            "cette", "on", "at", "this");
    private static final Map<String, DayOfWeek> DAYS = Map.ofEntries(
            Map.entry("lundi", DayOfWeek.MONDAY),
            Map.entry("mardi", DayOfWeek.TUESDAY),
            Map.entry("mercredi", DayOfWeek.WEDNESDAY),
            Map.entry("jeudi", DayOfWeek.THURSDAY),
            Map.entry("vendredi", DayOfWeek.FRIDAY),
            Map.entry("samedi", DayOfWeek.SATURDAY),
            Map.entry("dimanche", DayOfWeek.SUNDAY),
            Map.entry("monday", DayOfWeek.MONDAY),
            Map.entry("tuesday", DayOfWeek.TUESDAY),
            Map.entry("wednesday", DayOfWeek.WEDNESDAY),
            Map.entry("thursday", DayOfWeek.THURSDAY),
            Map.entry("friday", DayOfWeek.FRIDAY),
            Map.entry("saturday", DayOfWeek.SATURDAY),
            Map.entry("sunday", DayOfWeek.SUNDAY));
    private static final LocalTime EVENING = LocalTime.of(19, 0);
    private static final Map<String, LocalTime> PARTS = Map.of(
            "matin",
            LocalTime.of(10, 0),
            "morning",
            LocalTime.of(10, 0),
            "midi",
            LocalTime.of(12, 30),
            "afternoon",
            LocalTime.of(15, 0),
            "soir",
            EVENING,
            "soiree",
            EVENING,
            "evening",
            EVENING,
            "tonight",
            EVENING);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);
    private static final LocalTime USUAL = LocalTime.of(10, 0);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final Pattern HOUR = Pattern.compile("([01]?\\d|2[0-3])h([0-5]\\d)?");
    private static final Pattern HOUR_ALONE = Pattern.compile("[01]?\\d|2[0-3]");
    private static final Set<String> HOURS = Set.of("h", "heure", "heures");

    private final Words words;
    private final LocalDateTime now;

    private boolean atOnce;
    private boolean evening;
    private Optional<LocalDate> date = Optional.empty();
    private Optional<LocalTime> time = Optional.empty();

    /** @param now on the clocks of Paris */
    MomentWords(Words words, LocalDateTime now) {
        this.words = words;
        this.now = now;
    }

    /** The first moment told, its words taken. */
    Optional<Open> take() {
        for (int start = 0; start < words.count(); start++) {
            if (begins(start)) {
                int end = readFrom(start);
                return Optional.of(new Open(words.take(start, end - start), choice()));
            }
        }
        return Optional.empty();
    }

    private boolean begins(int position) {
        String key = words.keyAt(position);
        boolean thisEvening = key.equals("ce") && PARTS.containsKey(words.keyAt(position + 1));
        boolean weekEnd = key.equals("week") && words.keyAt(position + 1).equals("end");
        return OPEN.contains(key)
                || NOW.contains(key)
                || DAYS.containsKey(key)
                || Set.of("aujourd", "today", "demain", "tomorrow", "tonight", "weekend")
                        .contains(key)
                || thisEvening
                || weekEnd;
    }

    /** @return the end of the last word that told something */
    private int readFrom(int start) {
        int end = start;
        int position = start;
        while (position < words.count()) {
            int read = read(position);
            if (read > 0) {
                position += read;
                end = position;
            } else if (LINKS.contains(words.keyAt(position))) {
                position++;
            } else {
                break;
            }
        }
        return end;
    }

    /** @return how many words told something, 0 for none */
    private int read(int position) {
        String key = words.keyAt(position);
        String next = words.keyAt(position + 1);
        if (OPEN.contains(key)) {
            return 1;
        }
        if (NOW.contains(key)) {
            atOnce = true;
            return 1;
        }
        if (key.equals("apres") && next.equals("midi")) {
            time = Optional.of(AFTERNOON);
            return 2;
        }
        if (PARTS.containsKey(key)) {
            time = Optional.of(PARTS.get(key));
            evening = PARTS.get(key).equals(EVENING);
            return 1;
        }
        int read = readDay(key, next);
        return read > 0 ? read : readHour(key, next, position);
    }

    private int readDay(String key, String next) {
        if (DAYS.containsKey(key)) {
            date = Optional.of(now.toLocalDate().with(TemporalAdjusters.nextOrSame(DAYS.get(key))));
            return 1;
        }
        if (key.equals("demain") || key.equals("tomorrow")) {
            date = Optional.of(now.toLocalDate().plusDays(1));
            return 1;
        }
        if (key.equals("today") || key.equals("aujourd")) {
            atOnce = true;
            return next.equals("hui") ? 2 : 1;
        }
        boolean weekEnd = key.equals("weekend") || key.equals("week") && next.equals("end");
        if (weekEnd) {
            boolean already = now.getDayOfWeek() == DayOfWeek.SUNDAY;
            date = Optional.of(
                    already
                            ? now.toLocalDate()
                            : now.toLocalDate().with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)));
            return key.equals("week") ? 2 : 1;
        }
        return 0;
    }

    private int readHour(String key, String next, int position) {
        Matcher hour = HOUR.matcher(key);
        if (hour.matches()) {
            setTime(hour.group(1), hour.group(2));
            return 1;
        }
        if (HOUR_ALONE.matcher(key).matches() && HOURS.contains(next)) {
            String minutes = words.keyAt(position + 2);
            boolean told = minutes.matches("[0-5]\\d") && next.equals("h");
            setTime(key, told ? minutes : null);
            return told ? 3 : 2;
        }
        return 0;
    }

    private void setTime(String hours, String minutes) {
        time = Optional.of(LocalTime.of(Integer.parseInt(hours), minutes == null ? 0 : Integer.parseInt(minutes)));
    }

    /** As the parameter {@code open} is written. A day of the week that is today means now, once it is open. */
    private String choice() {
        LocalDate today = now.toLocalDate();
        boolean isToday = date.filter(today::equals).isPresent();
        if (time.isEmpty()) {
            boolean atPresent = date.isEmpty() || isToday && !now.toLocalTime().isBefore(USUAL);
            return atPresent ? OpeningWords.NOW : OpeningWords.of(date.get().getDayOfWeek());
        }
        if (evening && (date.isEmpty() || isToday)) {
            return OpeningWords.EVENING;
        }
        return MINUTE.format(moment(today));
    }

    /** A moment without a day that is past today is tomorrow's; one of a day that is past is next week's. */
    private LocalDateTime moment(LocalDate today) {
        LocalDateTime moment = date.orElse(today).atTime(time.orElse(USUAL));
        if (!moment.isBefore(now) || date.isEmpty() && atOnce) {
            return moment;
        }
        return date.isPresent() ? moment.plusWeeks(1) : moment.plusDays(1);
    }
}

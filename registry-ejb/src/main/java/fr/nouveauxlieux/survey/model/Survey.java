package fr.nouveauxlieux.survey.model;

import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.survey.SurveyView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;

/** The survey of a year. What was answered follows its days: they move as long as nobody could rely on them. */
@Entity
public class Survey {

    @Id
    private int year;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Version
    private long version;

    protected Survey() {}

    /** @throws IllegalArgumentException naming the field, where it is not open for a day at least */
    public Survey(int year, LocalDate opensOn, LocalDate closesOn) {
        this.year = year;
        requireOrder(opensOn, closesOn);
        this.opensOn = opensOn;
        this.closesOn = closesOn;
    }

    /**
     * Plans other days.
     *
     * @return false where that may not be any more: the first day once it is open, anything once it is closed, a last day
     *     that has passed
     * @throws IllegalArgumentException naming the field, where it is not open for a day at least
     */
    public boolean move(LocalDate opens, LocalDate closes, LocalDate today) {
        requireOrder(opens, closes);
        if (view().isClosedOn(today) || closes.isBefore(today)) {
            return false;
        }
        if (!opens.equals(opensOn) && !today.isBefore(opensOn)) {
            return false;
        }
        opensOn = opens;
        closesOn = closes;
        return true;
    }

    private static void requireOrder(LocalDate opens, LocalDate closes) {
        if (!closes.isAfter(opens)) {
            throw new IllegalArgumentException("closesOn: expected a day after the first");
        }
    }

    public SurveyView view() {
        return new SurveyView(year, opensOn, closesOn, version);
    }

    public Subject subject() {
        return new Subject("survey", Integer.toString(year));
    }

    /** For the journal. */
    public Map<String, ?> digested() {
        return Map.of("opensOn", opensOn.toString(), "closesOn", closesOn.toString());
    }
}

package fr.nouveauxlieux.survey;

import java.time.LocalDate;

/**
 * The survey of a year.
 *
 * @param closesOn its last day
 */
public record SurveyView(int year, LocalDate opensOn, LocalDate closesOn, long version) {

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }

    public boolean isClosedOn(LocalDate day) {
        return day.isAfter(closesOn);
    }
}

package fr.nouveauxlieux.madeup.plan;

/** A step and when it is made. @param daysAgo before the day on which the demonstration began, from 1 */
public record Moment(Step step, int daysAgo) {

    public Moment {
        if (daysAgo < 1) {
            throw new IllegalArgumentException("expected a day that is past, was " + daysAgo + " days ago");
        }
    }
}

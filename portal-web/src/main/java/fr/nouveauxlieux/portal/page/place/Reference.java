package fr.nouveauxlieux.portal.page.place;

import fr.nouveauxlieux.place.Provenance;

/**
 * A numbered source at the foot of the page.
 *
 * @param source its name
 * @param date when it was true, in words; empty where the source does not say
 * @param link where the dataset is published; empty where there is none
 * @param record the place's identifier in the source
 * @param lastSeen whether the source still held the place at its last import
 */
public record Reference(
        int number, String source, String date, String licence, String link, String record, boolean lastSeen) {

    /** The source and its date, on one line. */
    public String label() {
        return date.isEmpty() ? source : source + ", " + date;
    }

    /** Identifier of its line at the foot of the page. */
    public String anchor() {
        return "source-" + number;
    }

    /** What makes two values share a reference: same record, same date. */
    record Origin(String source, String record, String date) {

        static Origin of(Provenance provenance) {
            return new Origin(
                    provenance.source(),
                    provenance.externalId(),
                    provenance.asOf().map(Object::toString).orElse(""));
        }
    }
}

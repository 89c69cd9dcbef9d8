package fr.nouveauxlieux.assignment;

import java.util.List;

/**
 * A dossier that whoever acts reads.
 *
 * @param colleagues who could read it in their place, by load and name
 */
public record OwnReading(String number, String title, List<ReaderOffer> colleagues) {

    public OwnReading {
        colleagues = List.copyOf(colleagues);
    }
}

package fr.nouveauxlieux.geodata.territory.official;

import fr.nouveauxlieux.geodata.territory.TerritoryOutlines;
import org.locationtech.jts.geom.Envelope;

/** Whether a place can be where a file puts it: near the département that its code tells. */
final class DepartementExtent {

    /** Half a degree, about 50 km: built-in outlines are coarse, axes swapped or insets on a map are much further. */
    private static final double MARGIN_DEGREES = 0.5;

    private final TerritoryOutlines outlines;

    DepartementExtent(TerritoryOutlines outlines) {
        this.outlines = outlines;
    }

    /** @param place in degrees, x longitude */
    boolean isNear(String departement, Envelope place) {
        return outlines.findDepartement(departement)
                .map(outline -> {
                    Envelope extent = new Envelope(outline.geometry().getEnvelopeInternal());
                    extent.expandBy(MARGIN_DEGREES);
                    return extent.contains(place);
                })
                .orElse(true);
    }
}

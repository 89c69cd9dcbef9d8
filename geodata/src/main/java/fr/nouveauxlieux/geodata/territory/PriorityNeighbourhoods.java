package fr.nouveauxlieux.geodata.territory;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import java.util.List;
import java.util.Optional;

/** The priority neighbourhoods (QPV) whose outlines were imported. Immutable. */
public interface PriorityNeighbourhoods {

    /**
     * A neighbourhood and how far a point is from its outline.
     *
     * @param metres 0 inside; true to one part in a thousand within ten kilometres
     */
    record Nearby(PriorityNeighbourhood neighbourhood, double metres) {}

    /** Whether no outline was imported: that a point is in no neighbourhood then means nothing. */
    boolean isEmpty();

    /** By ascending code. */
    List<PriorityNeighbourhood> listAll();

    Optional<PriorityNeighbourhood> findByCode(String code);

    /** The neighbourhood that holds the point, or has it on its edge. */
    Optional<PriorityNeighbourhood> findAt(Coordinates point);

    /** The neighbourhoods whose outline is at most this far from the point, nearest first. */
    List<Nearby> listWithin(Coordinates point, double metres);
}

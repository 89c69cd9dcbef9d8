package fr.nouveauxlieux.benchmarks.workload;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.search.TileAddress;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is asked.
 *
 * @param byNoun a noun, a type and a radius
 * @param byNounAndCommune the same with the name of the commune
 * @param facetAreas viewports at zoom 8
 * @param lowGrids viewports at zoom 6
 * @param highGrids viewports at zoom 10
 * @param typos beginnings of names
 * @param roughTypos words of a name and of its commune, in any order, some left out
 */
public record Questions(
        List<Coordinates> nearest,
        List<TextQuestion> byNoun,
        List<TextQuestion> byNounAndCommune,
        List<Viewport> facetAreas,
        List<MapQuestion> lowGrids,
        List<MapQuestion> highGrids,
        List<TypoQuestion> typos,
        List<TypoQuestion> roughTypos) {

    public record TextQuestion(String text, Coordinates near, double radiusMetres, String type) {}

    /** @param type keeps the places of this type; empty for all places */
    public record MapQuestion(Viewport viewport, Optional<String> type) {

        public MapQuestion ofAllPlaces() {
            return new MapQuestion(viewport, Optional.empty());
        }

        public TileQuestion middleTile() {
            List<TileAddress> tiles = viewport.listTiles();
            return new TileQuestion(tiles.get(tiles.size() / 2), type);
        }

        public TileQuestion middleTileOfAllPlaces() {
            return ofAllPlaces().middleTile();
        }
    }

    public record TileQuestion(TileAddress tile, Optional<String> type) {}

    /**
     * @param typed a part of the name, with one slip or more
     * @param name of the place that was meant, which no other place bears
     */
    public record TypoQuestion(String typed, String id, String name) {}
}

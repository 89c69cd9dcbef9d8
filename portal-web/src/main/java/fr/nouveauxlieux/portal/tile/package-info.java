/**
 * The map's vector tiles (Mapbox Vector Tile 2.1, web Mercator, XYZ scheme): the places of a question, and the
 * territories behind them, so that the map draws without any outside service.
 *
 * <p>Coordinates within a tile go from 0 at its north-west corner to {@link
 * fr.nouveauxlieux.portal.tile.TileGrid#EXTENT} at its south-east one, x to the east and y to the south; what lies
 * in the margin goes a little beyond.
 */
package fr.nouveauxlieux.portal.tile;

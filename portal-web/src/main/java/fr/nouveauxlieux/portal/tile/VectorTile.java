package fr.nouveauxlieux.portal.tile;

import java.util.List;

/** A vector tile made of its layers; those without features are left out. */
final class VectorTile {

    static final String MEDIA_TYPE = "application/vnd.mapbox-vector-tile";

    private static final int TILE_LAYERS = 3;

    private VectorTile() {}

    /** Of no length where no layer has a feature. */
    static byte[] toBytes(List<VectorLayer> layers) {
        ProtobufWriter tile = new ProtobufWriter();
        for (VectorLayer layer : layers) {
            if (!layer.isEmpty()) {
                tile.writeMessageField(TILE_LAYERS, layer.toMessage());
            }
        }
        return tile.toBytes();
    }
}

package fr.nouveauxlieux.portal.tile;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A layer of a vector tile, to which features are added one by one. Properties are texts or whole numbers; the same
 * name or value is written once for the layer.
 */
final class VectorLayer {

    private static final int LAYER_NAME = 1;
    private static final int LAYER_FEATURES = 2;
    private static final int LAYER_KEYS = 3;
    private static final int LAYER_VALUES = 4;
    private static final int LAYER_EXTENT = 5;
    private static final int LAYER_VERSION = 15;
    private static final int FEATURE_TAGS = 2;
    private static final int FEATURE_TYPE = 3;
    private static final int FEATURE_GEOMETRY = 4;
    private static final int VALUE_TEXT = 1;
    private static final int VALUE_UNSIGNED = 5;

    private final String name;
    private final Map<String, Integer> keys = new LinkedHashMap<>();
    private final Map<Object, Integer> values = new LinkedHashMap<>();
    private final ProtobufWriter features = new ProtobufWriter();
    private final ProtobufWriter feature = new ProtobufWriter();
    private final ProtobufWriter tags = new ProtobufWriter();

    VectorLayer(String name) {
        this.name = name;
    }

    /** A property of the feature that will be added next. */
    VectorLayer with(String key, String value) {
        return withValue(key, value);
    }

    /** A property of the feature that will be added next; zero or more. */
    VectorLayer with(String key, int value) {
        return withValue(key, value);
    }

    /** Ends a feature: what it is drawn as, and the properties given since the one before. */
    void add(TileGeometry geometry) {
        feature.clear();
        feature.writeMessageField(FEATURE_TAGS, tags);
        feature.writeVarintField(FEATURE_TYPE, geometry.type());
        feature.writeMessageField(FEATURE_GEOMETRY, geometry.commands());
        features.writeMessageField(LAYER_FEATURES, feature);
        tags.clear();
    }

    boolean isEmpty() {
        return features.isEmpty();
    }

    ProtobufWriter toMessage() {
        ProtobufWriter layer = new ProtobufWriter();
        layer.writeTextField(LAYER_NAME, name);
        layer.append(features);
        keys.keySet().forEach(key -> layer.writeTextField(LAYER_KEYS, key));
        values.keySet().forEach(value -> layer.writeMessageField(LAYER_VALUES, toMessage(value)));
        layer.writeVarintField(LAYER_EXTENT, TileGrid.EXTENT);
        layer.writeVarintField(LAYER_VERSION, 2);
        return layer;
    }

    private VectorLayer withValue(String key, Object value) {
        tags.writeVarint(numberOf(key, keys));
        tags.writeVarint(numberOf(value, values));
        return this;
    }

    private static <T> int numberOf(T item, Map<T, Integer> numbers) {
        Integer next = numbers.size();
        Integer known = numbers.putIfAbsent(item, next);
        return known == null ? next : known;
    }

    private static ProtobufWriter toMessage(Object value) {
        ProtobufWriter message = new ProtobufWriter();
        if (value instanceof Integer number) {
            message.writeVarintField(VALUE_UNSIGNED, number);
        } else {
            message.writeTextField(VALUE_TEXT, value.toString());
        }
        return message;
    }
}

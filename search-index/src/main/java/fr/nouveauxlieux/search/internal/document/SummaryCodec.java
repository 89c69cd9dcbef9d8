package fr.nouveauxlieux.search.internal.document;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.coordinates.Precision;
import fr.nouveauxlieux.search.MapMarker;
import fr.nouveauxlieux.search.PlaceSummary;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteArrayDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * A summary as bytes: version, flags, texts behind their length in UTF-8, then what the flags announce. Name first,
 * type next, so that the map can read them alone.
 */
public final class SummaryCodec {

    private static final byte VERSION = 1;
    private static final int HAS_COORDINATES = 1;
    private static final int HAS_UPDATED = 2;
    private static final int DEMONSTRATION = 4;
    private static final int FIXED_BYTES = 64;
    private static final Precision[] PRECISIONS = Precision.values();

    private SummaryCodec() {}

    public static BytesRef encode(PlaceSummary place) {
        Writer writer = new Writer(place);
        writer.output.writeByte(VERSION);
        writer.output.writeByte((byte) flags(place));
        writer.text(place.id());
        writer.text(place.name());
        writer.texts(place.types());
        writer.text(place.address());
        writer.text(place.postalCode());
        writer.text(place.communeCode());
        writer.text(place.communeName());
        writer.text(place.departement());
        writer.texts(place.labels());
        writer.text(place.status());
        writer.text(place.openingHours());
        place.coordinates().ifPresent(writer::coordinates);
        place.updated().ifPresent(date -> writer.output.writeLong(date.toEpochDay()));
        return writer.toBytes();
    }

    public static PlaceSummary decode(BytesRef bytes) {
        Reader reader = new Reader(bytes);
        int flags = reader.header();
        String id = reader.text();
        String name = reader.text();
        List<String> types = reader.texts();
        return new PlaceSummary(
                id,
                name,
                reader.text(),
                reader.text(),
                reader.text(),
                reader.text(),
                reader.text(),
                types,
                reader.texts(),
                reader.text(),
                reader.text(),
                (flags & HAS_COORDINATES) != 0 ? Optional.of(reader.coordinates()) : Optional.empty(),
                (flags & HAS_UPDATED) != 0
                        ? Optional.of(LocalDate.ofEpochDay(reader.input.readLong()))
                        : Optional.empty(),
                (flags & DEMONSTRATION) != 0);
    }

    /** What the map shows of a place, without reading the rest. */
    public static MapMarker.Single decodeSingle(BytesRef bytes) {
        Reader reader = new Reader(bytes);
        reader.header();
        String id = reader.text();
        String name = reader.text();
        int types = reader.input.readVInt();
        return new MapMarker.Single(id, name, types == 0 ? "" : reader.text());
    }

    /** The identifier alone, as a view of the same bytes. */
    public static BytesRef idOf(BytesRef bytes) {
        Reader reader = new Reader(bytes);
        reader.header();
        int length = reader.input.readVInt();
        return new BytesRef(reader.bytes, reader.input.getPosition(), length);
    }

    private static int flags(PlaceSummary place) {
        return (place.coordinates().isPresent() ? HAS_COORDINATES : 0)
                | (place.updated().isPresent() ? HAS_UPDATED : 0)
                | (place.demonstration() ? DEMONSTRATION : 0);
    }

    private static final class Writer {

        private final ByteArrayDataOutput output;
        private final byte[] bytes;

        Writer(PlaceSummary place) {
            int characters = place.id().length()
                    + place.name().length()
                    + place.address().length()
                    + place.postalCode().length()
                    + place.communeCode().length()
                    + place.communeName().length()
                    + place.departement().length()
                    + place.status().length()
                    + place.openingHours().length()
                    + 3 * (place.types().size() + place.labels().size());
            for (String type : place.types()) {
                characters += type.length();
            }
            for (String label : place.labels()) {
                characters += label.length();
            }
            bytes = new byte[3 * characters + FIXED_BYTES];
            output = new ByteArrayDataOutput(bytes);
        }

        void text(String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            size(utf8.length);
            output.writeBytes(utf8, 0, utf8.length);
        }

        void texts(List<String> texts) {
            size(texts.size());
            texts.forEach(this::text);
        }

        private void size(int size) {
            int remaining = size;
            while (remaining > 0x7F) {
                output.writeByte((byte) (remaining | 0x80));
                remaining >>>= 7;
            }
            output.writeByte((byte) remaining);
        }

        void coordinates(Coordinates point) {
            output.writeLong(Double.doubleToLongBits(point.latitude()));
            output.writeLong(Double.doubleToLongBits(point.longitude()));
            output.writeByte((byte) point.precision().ordinal());
        }

        BytesRef toBytes() {
            return new BytesRef(bytes, 0, output.getPosition());
        }
    }

    private static final class Reader {

        private final ByteArrayDataInput input;
        private final byte[] bytes;

        Reader(BytesRef source) {
            bytes = source.bytes;
            input = new ByteArrayDataInput(bytes, source.offset, source.length);
        }

        int header() {
            byte version = input.readByte();
            if (version != VERSION) {
                throw new IllegalStateException("expected a summary of version " + VERSION + ", was " + version);
            }
            return input.readByte();
        }

        String text() {
            int length = input.readVInt();
            String text = new String(bytes, input.getPosition(), length, StandardCharsets.UTF_8);
            input.skipBytes(length);
            return text;
        }

        List<String> texts() {
            int size = input.readVInt();
            List<String> texts = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                texts.add(text());
            }
            return texts;
        }

        Coordinates coordinates() {
            double latitude = Double.longBitsToDouble(input.readLong());
            double longitude = Double.longBitsToDouble(input.readLong());
            return new Coordinates(latitude, longitude, PRECISIONS[input.readByte()]);
        }
    }
}

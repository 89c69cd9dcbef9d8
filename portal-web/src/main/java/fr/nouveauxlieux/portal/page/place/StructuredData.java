package fr.nouveauxlieux.portal.page.place;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.place.PlaceSheet;
import fr.nouveauxlieux.place.WeekSchedule;
import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.portal.page.ScriptJson;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A place in the words of schema.org, for search engines. */
final class StructuredData {

    private static final int DAY = 24 * 60;

    private final PlaceSheet sheet;
    private final PlaceProfile profile;
    private final String url;

    StructuredData(PlaceSheet sheet, String url) {
        this.sheet = sheet;
        this.profile = sheet.profile();
        this.url = url;
    }

    /** JSON that may stand inside a script element: no text of a source can end the element or open a comment. */
    String toJson(Optional<WeekSchedule> week) {
        return ScriptJson.of(json -> {
            json.writeStartObject();
            json.writeStringField("@context", "https://schema.org");
            json.writeStringField("@type", "Place");
            json.writeStringField("@id", url);
            json.writeStringField("url", url);
            json.writeStringField("name", sheet.name());
            writeKnown(json, "description", profile.find(PlaceField.DESCRIPTION));
            writeAddress(json);
            writePosition(json);
            writeKnown(
                    json,
                    "telephone",
                    profile.listOf(PlaceField.PHONES).stream().findFirst());
            if (profile.find(PlaceField.FREE).isPresent()) {
                json.writeBooleanField(
                        "isAccessibleForFree", profile.find(PlaceField.FREE).get());
            }
            Json.writeTexts(
                    json,
                    "sameAs",
                    Stream.of(PlaceField.WEBSITES, PlaceField.SOCIAL_LINKS)
                            .flatMap(field -> profile.listOf(field).stream())
                            .map(Object::toString)
                            .toList());
            if (week.isPresent()) {
                writeHours(json, week.get());
            }
            json.writeEndObject();
        });
    }

    private void writeAddress(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("address");
        json.writeStringField("@type", "PostalAddress");
        writeKnown(json, "streetAddress", profile.find(PlaceField.STREET));
        writeKnown(json, "postalCode", profile.find(PlaceField.POSTAL_CODE));
        writeKnown(json, "addressLocality", profile.find(PlaceField.TOWN));
        writeKnown(json, "addressCountry", profile.find(PlaceField.COUNTRY).map(country -> country.code()));
        json.writeEndObject();
    }

    private void writePosition(JsonGenerator json) throws IOException {
        if (profile.find(PlaceField.COORDINATES).isPresent()) {
            json.writeObjectFieldStart("geo");
            json.writeStringField("@type", "GeoCoordinates");
            json.writeNumberField(
                    "latitude", profile.find(PlaceField.COORDINATES).get().latitude());
            json.writeNumberField(
                    "longitude", profile.find(PlaceField.COORDINATES).get().longitude());
            json.writeEndObject();
        }
    }

    private static void writeHours(JsonGenerator json, WeekSchedule week) throws IOException {
        json.writeArrayFieldStart("openingHoursSpecification");
        for (Map.Entry<DayOfWeek, WeekSchedule.Day> day : week.days().entrySet()) {
            for (WeekSchedule.Span span : day.getValue().spans()) {
                json.writeStartObject();
                json.writeStringField("@type", "OpeningHoursSpecification");
                json.writeStringField(
                        "dayOfWeek",
                        "https://schema.org/" + day.getKey().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
                json.writeStringField("opens", time(span.from()));
                if (!span.openEnded()) {
                    json.writeStringField("closes", closing(span));
                }
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void writeKnown(JsonGenerator json, String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get().toString());
        }
    }

    /** A whole day ends with its last minute: from midnight to midnight would be no time at all. */
    private static String closing(WeekSchedule.Span span) {
        return span.from() == 0 && span.to() == DAY ? "23:59" : time(span.to());
    }

    /** Past midnight, schema.org wants the hour of the next day. */
    private static String time(int minute) {
        return String.format("%02d:%02d", minute / 60 % 24, minute % 60);
    }
}

package fr.nouveauxlieux.place;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.PostalCode;
import fr.nouveauxlieux.kernel.Rna;
import fr.nouveauxlieux.kernel.Siret;
import fr.nouveauxlieux.place.vocabulary.ActivityFamily;
import fr.nouveauxlieux.place.vocabulary.Appointment;
import fr.nouveauxlieux.place.vocabulary.Audience;
import fr.nouveauxlieux.place.vocabulary.Country;
import fr.nouveauxlieux.place.vocabulary.Itinerance;
import fr.nouveauxlieux.place.vocabulary.LegalForm;
import fr.nouveauxlieux.place.vocabulary.OpeningStatus;
import fr.nouveauxlieux.place.vocabulary.PlaceType;
import fr.nouveauxlieux.place.vocabulary.Sector;
import fr.nouveauxlieux.place.vocabulary.Service;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that can be known of a place. The list of the fields is the registry's model: storage, provenance,
 * mappings, the API and the place's page all go through it. A profile that lacks a field does not know it, which is
 * never the same as "no".
 *
 * @param <T> the type of its values
 */
public final class PlaceField<T> {

    /** Under which heading a field is shown. */
    public enum Section {
        IDENTITY,
        ACTIVITY,
        LOCATION,
        OPENING,
        PRICES,
        SPACE,
        ACCESS,
        CONTACT,
        ORGANISATION,
        FRESHNESS
    }

    private static final Map<String, PlaceField<?>> BY_KEY = new LinkedHashMap<>();

    public static final PlaceField<String> NAME = field("name", Section.IDENTITY, FieldKind.LINE);
    public static final PlaceField<String> OFFICIAL_NAME = field("official_name", Section.IDENTITY, FieldKind.LINE);
    public static final PlaceField<List<String>> FORMER_NAMES =
            field("former_names", Section.IDENTITY, FieldKind.LINES);
    public static final PlaceField<Set<PlaceType>> TYPES =
            field("types", Section.IDENTITY, FieldKind.codesOf(PlaceType.class));
    public static final PlaceField<OpeningStatus> STATUS =
            field("status", Section.IDENTITY, FieldKind.codeOf(OpeningStatus.class));
    public static final PlaceField<List<LabelGrant>> LABELS = field("labels", Section.IDENTITY, FieldKind.LABELS);
    public static final PlaceField<String> DESCRIPTION = field("description", Section.IDENTITY, FieldKind.TEXT);

    public static final PlaceField<Set<ActivityFamily>> FAMILIES =
            field("families", Section.ACTIVITY, FieldKind.codesOf(ActivityFamily.class));
    public static final PlaceField<Set<Service>> SERVICES =
            field("services", Section.ACTIVITY, FieldKind.codesOf(Service.class));
    public static final PlaceField<List<String>> OTHER_SERVICES =
            field("other_services", Section.ACTIVITY, FieldKind.LINES);
    public static final PlaceField<Set<Audience>> AUDIENCES =
            field("audiences", Section.ACTIVITY, FieldKind.codesOf(Audience.class));
    public static final PlaceField<Boolean> ANIMATOR = field("animator", Section.ACTIVITY, FieldKind.YES_NO);
    public static final PlaceField<List<String>> LANGUAGES = field("languages", Section.ACTIVITY, FieldKind.LANGUAGES);

    public static final PlaceField<String> STREET = field("street", Section.LOCATION, FieldKind.LINE);
    public static final PlaceField<String> ADDRESS_COMPLEMENT =
            field("address_complement", Section.LOCATION, FieldKind.LINE);
    public static final PlaceField<PostalCode> POSTAL_CODE =
            field("postal_code", Section.LOCATION, FieldKind.POSTAL_CODE);
    /** The town as the source writes it; the commune's own name comes from its code. */
    public static final PlaceField<String> TOWN = field("town", Section.LOCATION, FieldKind.LINE);

    public static final PlaceField<CommuneCode> COMMUNE_CODE =
            field("commune_code", Section.LOCATION, FieldKind.COMMUNE_CODE);
    public static final PlaceField<Coordinates> COORDINATES =
            field("coordinates", Section.LOCATION, FieldKind.COORDINATES);
    public static final PlaceField<Country> COUNTRY =
            field("country", Section.LOCATION, FieldKind.codeOf(Country.class));
    public static final PlaceField<Itinerance> ITINERANCE =
            field("itinerance", Section.LOCATION, FieldKind.codeOf(Itinerance.class));

    public static final PlaceField<OpeningHours> OPENING_HOURS =
            field("opening_hours", Section.OPENING, FieldKind.OPENING_HOURS);
    public static final PlaceField<String> OPENING_COMMENT = field("opening_comment", Section.OPENING, FieldKind.TEXT);
    public static final PlaceField<Appointment> APPOINTMENT =
            field("appointment", Section.OPENING, FieldKind.codeOf(Appointment.class));

    public static final PlaceField<Boolean> FREE = field("free", Section.PRICES, FieldKind.YES_NO);
    public static final PlaceField<Integer> PRICE_HOUR = field("price_hour", Section.PRICES, FieldKind.MONEY);
    public static final PlaceField<Integer> PRICE_DAY = field("price_day", Section.PRICES, FieldKind.MONEY);
    public static final PlaceField<Integer> PRICE_MONTH = field("price_month", Section.PRICES, FieldKind.MONEY);
    public static final PlaceField<List<String>> FORMULAS = field("formulas", Section.PRICES, FieldKind.LINES);

    public static final PlaceField<Integer> SURFACE = field("surface", Section.SPACE, FieldKind.SURFACE);
    public static final PlaceField<Integer> WORKSTATIONS = field("workstations", Section.SPACE, FieldKind.COUNT);
    public static final PlaceField<Integer> ROOMS = field("rooms", Section.SPACE, FieldKind.COUNT);
    public static final PlaceField<List<String>> EQUIPMENT = field("equipment", Section.SPACE, FieldKind.LINES);

    public static final PlaceField<Boolean> WHEELCHAIR = field("wheelchair", Section.ACCESS, FieldKind.YES_NO);
    public static final PlaceField<String> ACCESSIBILITY = field("accessibility", Section.ACCESS, FieldKind.TEXT);
    public static final PlaceField<URI> ACCESSIBILITY_LINK =
            field("accessibility_link", Section.ACCESS, FieldKind.LINK);
    public static final PlaceField<List<String>> TRANSPORT = field("transport", Section.ACCESS, FieldKind.LINES);

    public static final PlaceField<List<String>> PHONES = field("phones", Section.CONTACT, FieldKind.PHONES);
    public static final PlaceField<List<String>> EMAILS = field("emails", Section.CONTACT, FieldKind.EMAILS);
    public static final PlaceField<List<URI>> WEBSITES = field("websites", Section.CONTACT, FieldKind.LINKS);
    public static final PlaceField<List<URI>> SOCIAL_LINKS = field("social_links", Section.CONTACT, FieldKind.LINKS);

    public static final PlaceField<LegalForm> LEGAL_FORM =
            field("legal_form", Section.ORGANISATION, FieldKind.codeOf(LegalForm.class));
    public static final PlaceField<Sector> SECTOR =
            field("sector", Section.ORGANISATION, FieldKind.codeOf(Sector.class));
    public static final PlaceField<String> ORGANISATION = field("organisation", Section.ORGANISATION, FieldKind.LINE);
    public static final PlaceField<Siret> SIRET = field("siret", Section.ORGANISATION, FieldKind.SIRET);
    public static final PlaceField<Rna> RNA = field("rna", Section.ORGANISATION, FieldKind.RNA);
    public static final PlaceField<List<String>> NETWORKS = field("networks", Section.ORGANISATION, FieldKind.LINES);

    /** When the source last said so. */
    public static final PlaceField<LocalDate> UPDATED = field("updated", Section.FRESHNESS, FieldKind.DATE);

    private final String key;
    private final Section section;
    private final FieldKind<T> kind;

    private PlaceField(String key, Section section, FieldKind<T> kind) {
        this.key = key;
        this.section = section;
        this.kind = kind;
    }

    private static <T> PlaceField<T> field(String key, Section section, FieldKind<T> kind) {
        PlaceField<T> field = new PlaceField<>(key, section, kind);
        BY_KEY.put(key, field);
        return field;
    }

    /** Every field, in the order in which they are shown. */
    public static Collection<PlaceField<?>> listAll() {
        return Collections.unmodifiableCollection(BY_KEY.values());
    }

    public static Optional<PlaceField<?>> find(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** Stable name, in the API, mapping files and the database. */
    public String key() {
        return key;
    }

    public Section section() {
        return section;
    }

    public FieldKind<T> kind() {
        return kind;
    }

    @Override
    public String toString() {
        return key;
    }
}

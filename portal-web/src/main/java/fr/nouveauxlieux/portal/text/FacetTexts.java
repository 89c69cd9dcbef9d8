package fr.nouveauxlieux.portal.text;

import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.place.vocabulary.ActivityFamily;
import fr.nouveauxlieux.place.vocabulary.Appointment;
import fr.nouveauxlieux.place.vocabulary.Audience;
import fr.nouveauxlieux.place.vocabulary.Country;
import fr.nouveauxlieux.place.vocabulary.Itinerance;
import fr.nouveauxlieux.place.vocabulary.LabelKind;
import fr.nouveauxlieux.place.vocabulary.OpeningStatus;
import fr.nouveauxlieux.place.vocabulary.PlaceType;
import fr.nouveauxlieux.place.vocabulary.Sector;
import fr.nouveauxlieux.place.vocabulary.Service;
import fr.nouveauxlieux.place.vocabulary.Term;
import fr.nouveauxlieux.search.Facet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What people read for the codes that places are filtered and counted by. */
public final class FacetTexts {

    private static final Map<Facet, Class<? extends Enum<?>>> LISTS = new EnumMap<>(Facet.class);
    private static final Map<Facet, TerritoryKind> TERRITORIES = new EnumMap<>(Facet.class);

    static {
        LISTS.put(Facet.TYPE, PlaceType.class);
        LISTS.put(Facet.FAMILY, ActivityFamily.class);
        LISTS.put(Facet.SERVICE, Service.class);
        LISTS.put(Facet.PUBLIC, Audience.class);
        LISTS.put(Facet.LABEL, LabelKind.class);
        LISTS.put(Facet.STATUS, OpeningStatus.class);
        LISTS.put(Facet.SECTOR, Sector.class);
        LISTS.put(Facet.APPOINTMENT, Appointment.class);
        LISTS.put(Facet.ITINERANCE, Itinerance.class);
        LISTS.put(Facet.COUNTRY, Country.class);
        TERRITORIES.put(Facet.REGION, TerritoryKind.REGION);
        TERRITORIES.put(Facet.DEPARTEMENT, TerritoryKind.DEPARTEMENT);
        TERRITORIES.put(Facet.EPCI, TerritoryKind.EPCI);
        TERRITORIES.put(Facet.COMMUNE, TerritoryKind.COMMUNE);
    }

    private final Texts texts;
    private final Gazetteer gazetteer;

    private final UnaryOperator<String> sourceNames;

    public FacetTexts(Texts texts, Gazetteer gazetteer) {
        this(texts, gazetteer, UnaryOperator.identity());
    }

    /** @param sourceNames the name of a source by its code */
    public FacetTexts(Texts texts, Gazetteer gazetteer, UnaryOperator<String> sourceNames) {
        this.texts = texts;
        this.gazetteer = gazetteer;
        this.sourceNames = sourceNames;
    }

    /** The code itself where nothing is known of it. */
    public String nameOf(Facet facet, String code) {
        if (facet == Facet.SOURCE) {
            return sourceNames.apply(code);
        }
        if (facet == Facet.EQUIPMENT) {
            return code.substring(0, 1).toUpperCase(Locale.FRENCH) + code.substring(1);
        }
        TerritoryKind kind = TERRITORIES.get(facet);
        if (kind != null) {
            return gazetteer.findTerritory(kind, code).map(Territory::name).orElse(code);
        }
        return findTerm(facet, code)
                .map(texts::of)
                .or(() -> texts.findWord(facet.parameter(), code))
                .orElse(code);
    }

    public static Optional<Term> findTerm(Facet facet, String code) {
        Class<? extends Enum<?>> list = LISTS.get(facet);
        return list == null
                ? Optional.empty()
                : List.of(list.getEnumConstants()).stream()
                        .map(Term.class::cast)
                        .filter(term -> term.code().equals(code))
                        .findFirst();
    }
}

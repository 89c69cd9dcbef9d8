package fr.nouveauxlieux.portal.page.dossier.field;

import fr.nouveauxlieux.address.AddressAnswer;
import fr.nouveauxlieux.address.AddressQuestion;
import fr.nouveauxlieux.address.AddressService;
import fr.nouveauxlieux.address.SearchAddresses;
import fr.nouveauxlieux.dossier.PlaceAddress;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.kernel.Siret;
import fr.nouveauxlieux.organisation.EstablishmentDirectory;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.place.PlaceSheet;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.http.TerritoryAddress;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.search.PlaceQuery;
import fr.nouveauxlieux.search.PlaceSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What answers name by a code: places of the registry, territories. */
@ApplicationScoped
public class Registers {

    private static final int MOST_FOUND = 8;

    @Inject
    private PlaceDirectory places;

    @Inject
    private Gazetteer gazetteer;

    @Inject
    private SearchAddresses searchAddresses;

    @Inject
    private AddressService addresses;

    @Inject
    private EstablishmentDirectory establishments;

    private volatile TerritorySearch territories;

    /** The few places that the words find best. */
    List<Choice> searchPlaces(String words) {
        return places.search(PlaceQuery.builder().text(words).limit(MOST_FOUND).build()).hits().stream()
                .map(hit -> choice(hit.place()))
                .toList();
    }

    private static Choice choice(PlaceSummary place) {
        String where = (place.address() + ", " + place.postalCode() + " " + place.communeName()).strip();
        return new Choice(place.id(), place.name(), where.replaceFirst("^,\\s*", ""));
    }

    public Optional<String> findPlaceName(String id) {
        return PlaceId.find(id).flatMap(places::findSheet).map(PlaceSheet::name);
    }

    /** The addresses that the service of addresses finds for what was typed; empty while it is away, or there is none. */
    List<Choice> searchAddresses(String words) {
        return searchAddresses.search(new AddressQuestion(words)) instanceof AddressAnswer.Found found
                ? found.addresses().stream()
                        .map(address -> new Choice(PickedAddress.of(address).value(), address.label(), ""))
                        .toList()
                : List.of();
    }

    /** The same, to fill a form with. */
    public List<AddressOffer> offerAddresses(String words) {
        return searchAddresses.search(new AddressQuestion(words)) instanceof AddressAnswer.Found found
                ? found.addresses().stream()
                        .map(address -> AddressOffer.of(
                                address.label(), PickedAddress.of(address).over(TypedValues.none(), "", gazetteer)))
                        .toList()
                : List.of();
    }

    /** The address of a place of the registry, to fill a form with; empty where there is none. */
    public List<AddressOffer> offerAddressOf(String place) {
        TypedAddress inputs = new TypedAddress(gazetteer);
        return findAddressOf(place)
                .map(address -> AddressOffer.of(String.valueOf(address.get("label")), inputs.write(address, "")))
                .stream()
                .toList();
    }

    /** Whether addresses can be searched at all. */
    public boolean isSearchingAddresses() {
        return addresses.isOn();
    }

    /** What the directory of companies said of a number, in words; no line for what is none, or was not looked up. */
    public List<String> describeEstablishment(String number, Texts texts) {
        return Siret.find(number)
                .flatMap(establishments::find)
                .map(new EstablishmentWords(texts)::lines)
                .orElse(List.of());
    }

    /** Whether numbers of organisations can be looked up at all. */
    public boolean isLookingUpEstablishments() {
        return establishments.isOn();
    }

    /** The answer to an address that a place of the registry gives. */
    public Optional<Map<String, Object>> findAddressOf(String place) {
        return PlaceId.find(place).flatMap(places::findSheet).flatMap(PlaceAddress::find);
    }

    /** The few territories that the words may mean, to choose from. */
    List<Choice> searchTerritories(String words, Texts texts) {
        TerritoryWords described = new TerritoryWords(texts, gazetteer);
        return territories().search(words, MOST_FOUND).stream()
                .map(found -> new Choice(TypedTerritory.write(found), found.name(), described.hint(found)))
                .toList();
    }

    /** The same, as suggestions: trees of JSON. */
    public List<Map<String, String>> offerTerritories(String words, Texts texts) {
        TerritoryWords described = new TerritoryWords(texts, gazetteer);
        return territories().search(words, MOST_FOUND).stream()
                .map(found -> Map.of(
                        "kind",
                        TerritoryAddress.nameOf(found.kind()),
                        "code",
                        TypedTerritory.write(found),
                        "label",
                        found.name(),
                        "detail",
                        described.where(found),
                        "url",
                        ""))
                .toList();
    }

    private TerritorySearch territories() {
        if (territories == null) {
            territories = new TerritorySearch(gazetteer);
        }
        return territories;
    }

    /** @param territory as answers hold it: {@code kind} and {@code code} */
    public Optional<String> describeTerritory(Map<?, ?> territory, Texts texts) {
        return new TerritoryWords(texts, gazetteer).describe(territory);
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }
}

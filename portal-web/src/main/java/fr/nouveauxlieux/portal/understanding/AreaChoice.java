package fr.nouveauxlieux.portal.understanding;

import fr.nouveauxlieux.address.AddressAnswer;
import fr.nouveauxlieux.address.AddressQuestion;
import fr.nouveauxlieux.address.AddressService;
import fr.nouveauxlieux.address.FoundAddress;
import fr.nouveauxlieux.geodata.coordinates.Precision;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.portal.understanding.Meaning.Around;
import fr.nouveauxlieux.portal.understanding.Meaning.Chosen;
import fr.nouveauxlieux.search.Facet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a question means: a région or département is a filter, a commune or an address a point to be near. */
final class AreaChoice {

    private final AddressService addresses;

    AreaChoice(AddressService addresses) {
        this.addresses = addresses;
    }

    /** Empty where nothing says where, or nothing is known of where it lies. */
    Optional<Meaning> of(Parsed parsed) {
        return parsed.address().flatMap(address -> place(address, parsed)).or(() -> named(parsed));
    }

    private static Optional<Meaning> named(Parsed parsed) {
        return parsed.area().flatMap(area -> area.departement()
                .<Meaning>map(code -> new Chosen(parsed.areaWords(), Facet.DEPARTEMENT, code))
                .or(() -> area.region().map(code -> new Chosen(parsed.areaWords(), Facet.REGION, code)))
                .or(() -> centre(area, parsed.areaWords())));
    }

    private static Optional<Meaning> centre(NamedArea area, String words) {
        return area.communes().stream()
                .filter(commune -> commune.centre().isPresent())
                .findFirst()
                .map(commune -> new Around(
                        words,
                        area.byPostalCode() && area.communes().size() > 1 ? words : commune.name(),
                        commune.centre().orElseThrow()));
    }

    /** Only of the territory that was named beside: a service finds some street for anything. */
    private Optional<Meaning> place(String address, Parsed parsed) {
        AddressQuestion question = new AddressQuestion(address);
        if (!addresses.isOn() || !question.isEnough()) {
            return Optional.empty();
        }
        return addresses.search(question) instanceof AddressAnswer.Found found
                ? found.addresses().stream()
                        .filter(one -> one.point().precision() != Precision.COMMUNE_CENTRE)
                        .filter(one ->
                                parsed.area().map(area -> lies(one, area)).orElse(true))
                        .findFirst()
                        .map(one -> new Around(address, one.label(), one.point()))
                : Optional.empty();
    }

    private static boolean lies(FoundAddress address, NamedArea area) {
        String code = address.commune().value();
        if (area.departement().isPresent()) {
            return code.startsWith(area.departement().get());
        }
        List<Commune> communes = area.communes();
        return communes.isEmpty()
                || communes.stream()
                        .flatMap(commune -> Stream.of(commune.code().value(), commune.name()))
                        .anyMatch(known -> known.equals(code) || known.equals(address.town()));
    }
}

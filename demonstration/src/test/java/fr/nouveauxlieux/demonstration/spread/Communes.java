package fr.nouveauxlieux.demonstration.spread;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.PostalCode;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Communes and gazetteers for tests. */
final class Communes {

    static final Coordinates CENTRE = Coordinates.of(47.0, 2.0);

    private Communes() {}

    static Commune commune(String code, String region, int population) {
        return commune(code, region, population, Optional.empty(), Optional.of(CENTRE));
    }

    static Commune commune(
            String code, String region, int population, Optional<String> parent, Optional<Coordinates> centre) {
        return new Commune(
                new CommuneCode(code),
                "Commune " + code,
                List.of(new PostalCode("69001")),
                code.substring(0, 2),
                region,
                Optional.empty(),
                centre,
                OptionalInt.of(population),
                Optional.empty(),
                parent.map(CommuneCode::new));
    }

    /** A gazetteer that knows these communes, and says of every point that it lies in this département. */
    static Gazetteer gazetteer(List<Commune> communes, Optional<String> departementEverywhere) {
        return (Gazetteer) Proxy.newProxyInstance(
                Communes.class.getClassLoader(), new Class<?>[] {Gazetteer.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("listCommunes")) {
                        return communes;
                    }
                    if (method.getName().equals("findDepartementAt")) {
                        return departementEverywhere;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}

package fr.nouveauxlieux.portal.page.coverage;

import fr.nouveauxlieux.geodata.territory.Territory;
import java.util.List;
import java.util.Optional;

/**
 * What the registry has and lacks, territory by territory, as of one state of the index.
 *
 * @param sequence the last change of the feed that it counts
 * @param regions by ascending code, overseas collectivities excepted
 * @param departements likewise
 * @param remote the farthest from a France Services first
 * @param bare by ascending code
 * @param unlocated communes of which the centre is not known, and that cannot be judged
 * @param whole false where there were more places of a label than are read at once
 */
record Coverage(
        long sequence,
        int places,
        List<ZoneFigures> regions,
        List<ZoneFigures> departements,
        List<RemoteCommune> remote,
        List<BareArrondissement> bare,
        int unlocated,
        boolean whole) {

    Coverage {
        regions = List.copyOf(regions);
        departements = List.copyOf(departements);
        remote = List.copyOf(remote);
        bare = List.copyOf(bare);
    }

    /** The same of one région alone. */
    Coverage within(Territory region) {
        return new Coverage(
                sequence,
                places,
                regions.stream()
                        .filter(zone -> zone.territory().code().equals(region.code()))
                        .toList(),
                departements.stream()
                        .filter(zone -> zone.territory().parent().equals(Optional.of(region.code())))
                        .toList(),
                remote.stream()
                        .filter(far -> far.commune().region().equals(region.code()))
                        .toList(),
                bare.stream().filter(one -> one.region().equals(region.code())).toList(),
                unlocated,
                whole);
    }
}

package fr.nouveauxlieux.portal.page.staff.decision;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where the decisions of a wave are: {@code /agents/evaluation/{call}/{wave}/decisions} and what is below.
 *
 * @param rest what of it, each part for itself; empty for the list
 */
record DecisionAddress(WaveKey wave, List<String> rest) {

    static final String SENDINGS = "envois";
    static final String PREVIEW = "projet";
    static final String LETTER = "lettre";

    private static final String SECTION = "/agents/evaluation/";
    private static final String PAGE = "/decisions";
    private static final int PARTS = 3;

    DecisionAddress {
        rest = List.copyOf(rest);
    }

    /** @param path of the request, below that of the section, with its slash; may be null */
    static Optional<DecisionAddress> find(String path) {
        if (path == null || !path.startsWith("/")) {
            return Optional.empty();
        }
        List<String> parts = Arrays.asList(path.substring(1).split("/", -1));
        return parts.size() < PARTS
                ? Optional.empty()
                : CallCode.find(parts.get(0))
                        .map(call -> new DecisionAddress(
                                new WaveKey(call, parts.get(1)), parts.subList(PARTS, parts.size())));
    }

    /** The one named first. */
    Optional<DossierId> findDossier() {
        return rest.isEmpty() ? Optional.empty() : DossierId.find(rest.get(0));
    }

    static String of(WaveKey wave) {
        return SECTION + wave.call() + "/" + wave.wave() + PAGE;
    }

    static String of(WaveKey wave, Object below) {
        return of(wave) + "/" + below;
    }
}

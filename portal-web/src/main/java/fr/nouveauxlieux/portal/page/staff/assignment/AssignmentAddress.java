package fr.nouveauxlieux.portal.page.staff.assignment;

import fr.nouveauxlieux.assignment.AssignmentRunId;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page of the assignments of a wave is, below {@code /agents/evaluation}:
 * {@code /fabriques-de-territoire/2026-4/affectation/calculs/0123456789abcdef}.
 *
 * @param part what of them: {@link #DOSSIER}, {@link #RUN}, or empty for all
 * @param id of which one; empty for all
 * @param file whether its file is meant
 */
record AssignmentAddress(WaveKey wave, String part, String id, boolean file) {

    static final String DOSSIER = "dossiers";
    static final String RUN = "calculs";

    private static final String SECTION = "/agents/evaluation/";
    private static final Pattern SHAPE = Pattern.compile(
            "/([a-z0-9-]{1,60})/([a-z0-9-]{1,60})/affectation(?:/(dossiers|calculs)/([0-9a-z]{16}))?(/fichier)?");

    /** @param path of the request, below that of the section, with its slash */
    static Optional<AssignmentAddress> find(String path) {
        Matcher matcher = SHAPE.matcher(path == null ? "" : path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String part = matcher.group(3) == null ? "" : matcher.group(3);
        boolean file = matcher.group(5) != null;
        return CallCode.find(matcher.group(1))
                .filter(call -> !file || part.equals(RUN))
                .map(call -> new AssignmentAddress(
                        new WaveKey(call, matcher.group(2)),
                        part,
                        matcher.group(4) == null ? "" : matcher.group(4),
                        file));
    }

    static String of(WaveKey wave) {
        return SECTION + wave.call() + "/" + wave.wave() + "/affectation";
    }

    static String of(WaveKey wave, DossierId dossier) {
        return of(wave) + "/" + DOSSIER + "/" + dossier;
    }

    static String of(WaveKey wave, AssignmentRunId run) {
        return of(wave) + "/" + RUN + "/" + run;
    }

    Optional<DossierId> dossier() {
        return part.equals(DOSSIER) ? DossierId.find(id) : Optional.empty();
    }

    Optional<AssignmentRunId> run() {
        return part.equals(RUN) ? AssignmentRunId.find(id) : Optional.empty();
    }
}

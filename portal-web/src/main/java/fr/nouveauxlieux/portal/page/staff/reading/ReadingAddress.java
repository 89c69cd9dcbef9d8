package fr.nouveauxlieux.portal.page.staff.reading;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of the pages of readings. */
final class ReadingAddress {

    static final String LIST = "/agents/lectures";
    static final String FIELDS = LIST + "/champs";
    static final String WAVES = LIST + "/vagues";
    static final String REVIEWS = LIST + "/evaluations";
    static final String QUESTIONS = LIST + "/questions";

    private static final Pattern WAVE = Pattern.compile("/([a-z][a-z0-9-]{0,59})/([a-z0-9-]{1,30})");

    private ReadingAddress() {}

    static String desk(DossierId dossier) {
        return StaffSection.READINGS.path() + "/" + dossier;
    }

    static String of(String folder, DossierId dossier) {
        return folder + "/" + dossier;
    }

    static String of(WaveKey wave) {
        return WAVES + "/" + wave.call() + "/" + wave.wave();
    }

    /** The dossier that the address names below that of its page. */
    static Optional<DossierId> findDossier(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? Optional.empty() : DossierId.find(path.substring(1));
    }

    /** The wave that the address names below that of its page. */
    static Optional<WaveKey> findWave(HttpServletRequest request) {
        Matcher matcher =
                WAVE.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        return matcher.matches()
                ? CallCode.find(matcher.group(1)).map(call -> new WaveKey(call, matcher.group(2)))
                : Optional.empty();
    }
}

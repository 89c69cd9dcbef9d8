package fr.nouveauxlieux.portal.page.staff.panel;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.portal.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the pages on the panel and on the interests of a wave are. */
@RequestScoped
public class PanelAddress {

    /** Where the waves that are examined are. */
    static final String EVALUATION = "/agents/evaluation";

    /** Where someone's own interests are. */
    static final String INTERESTS = "/agents/interets";

    private static final Pattern WAVE = Pattern.compile("/([a-z0-9-]+)/([a-z0-9-]+)(?:/.*)?");

    @Inject
    private CallDirectory calls;

    @Inject
    private Visit visit;

    static String panel(WaveKey wave) {
        return EVALUATION + "/" + wave.call() + "/" + wave.wave() + "/jury";
    }

    static String panelist(WaveKey wave) {
        return panel(wave) + "/membre";
    }

    static String declarations(WaveKey wave) {
        return INTERESTS + "/" + wave.call() + "/" + wave.wave();
    }

    /** The wave that the address names, where there is one. */
    Optional<WaveKey> findWave(HttpServletRequest request) {
        Matcher matcher = WAVE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        return matcher.matches() ? findWave(matcher.group(1), matcher.group(2)) : Optional.empty();
    }

    Optional<WaveKey> findWave(String call, String wave) {
        return CallCode.find(call).map(code -> new WaveKey(code, wave)).filter(key -> findView(key)
                .isPresent());
    }

    private Optional<WaveView> findView(WaveKey wave) {
        return calls.find(wave.call()).stream()
                .flatMap(call -> call.waves().stream())
                .filter(view -> view.code().equals(wave.wave()))
                .findFirst();
    }

    /** The title of the call and that of the wave. */
    String title(WaveKey wave) {
        return visit.getTexts().format("panel.wave", callTitle(wave), waveTitle(wave));
    }

    String waveTitle(WaveKey wave) {
        return findView(wave).map(view -> view.title().in(visit.getLanguage())).orElse(wave.wave());
    }

    String callTitle(WaveKey wave) {
        return calls.find(wave.call())
                .map(CallSheet::title)
                .map(title -> title.in(visit.getLanguage()))
                .orElse(wave.call().value());
    }
}

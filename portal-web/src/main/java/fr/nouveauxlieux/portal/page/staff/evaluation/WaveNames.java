package fr.nouveauxlieux.portal.page.staff.evaluation;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.portal.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** How waves are called. */
@RequestScoped
public class WaveNames {

    @Inject
    private CallDirectory calls;

    @Inject
    private Visit visit;

    /** The call and the wave, by their titles. */
    public String of(WaveKey wave) {
        String language = visit.getLanguage();
        String call = calls.find(wave.call())
                .map(sheet -> sheet.title().in(language))
                .orElse(wave.call().value());
        return visit.getTexts()
                .format(
                        "evaluation.wave-of",
                        call,
                        calls.getWave(wave.call(), wave.wave()).title().in(language));
    }
}

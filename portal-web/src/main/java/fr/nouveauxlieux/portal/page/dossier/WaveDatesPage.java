package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.call.WaveExtension;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.portal.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** What comes after the deadline of a dossier's wave, and why that one was put off. Everything is empty where it is not told. */
@Named("waveDates")
@RequestScoped
public class WaveDatesPage {

    @Inject
    private DossierPage dossier;

    @Inject
    private Visit visit;

    /** What was announced first and why it is later, in a sentence; for as long as there is something to submit. */
    public String getExtension() {
        return dossier.isWaveOpen()
                ? dossier.findWave()
                        .flatMap(WaveView::extension)
                        .map(this::sentence)
                        .orElse("")
                : "";
    }

    private String sentence(WaveExtension extension) {
        return visit.getTexts()
                .format("dossier.extended", visit.getTexts().moment(extension.announcedDeadline()), extension.reason());
    }

    public String getInstructedBy() {
        return day(WaveView::instructedBy);
    }

    public String getCommittee() {
        return day(WaveView::committeeOn);
    }

    public String getDecisions() {
        return day(WaveView::decisionsBy);
    }

    private String day(Function<WaveView, Optional<LocalDate>> day) {
        return dossier.findWave().flatMap(day).map(visit.getTexts()::date).orElse("");
    }
}

package fr.nouveauxlieux.portal.page.staff.call;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.WaveSheet;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the page on which a wave is changed shows. */
@Named("staffWave")
@RequestScoped
public class WavePage {

    @Inject
    private Visit visit;

    @Inject
    private CallDirectory calls;

    @Inject
    private StaffCells cells;

    private WaveSheet sheet;

    void show(WaveSheet shown) {
        sheet = shown;
    }

    public String getTitle() {
        return sheet.wave().title().in(visit.getLanguage());
    }

    public String getCall() {
        return calls.find(sheet.wave().call())
                .map(CallSheet::title)
                .map(found -> found.in(visit.getLanguage()))
                .orElse(sheet.wave().call().value());
    }

    public boolean isExtended() {
        return sheet.announcedDeadline().isPresent();
    }

    /** What was announced at first, and why it was extended. */
    public String getExtension() {
        return visit.getTexts()
                .format(
                        "staff.calls.announced",
                        cells.moment(sheet.announcedDeadline()).text(),
                        sheet.extensionReason());
    }
}

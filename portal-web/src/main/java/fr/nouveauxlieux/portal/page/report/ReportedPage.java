package fr.nouveauxlieux.portal.page.report;

import fr.nouveauxlieux.portal.form.ReturnAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;

/** What the page of thanks shows beside the place. */
@Named("placeReported")
@RequestScoped
public class ReportedPage {

    private Optional<ReturnAddress> back = Optional.empty();

    void leadBackTo(Optional<ReturnAddress> address) {
        back = address;
    }

    /** Where one came from; empty for nowhere but the place's page. */
    public String getBack() {
        return back.map(ReturnAddress::value).orElse("");
    }
}

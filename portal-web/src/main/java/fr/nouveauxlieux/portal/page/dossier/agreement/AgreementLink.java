package fr.nouveauxlieux.portal.page.dossier.agreement;

import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.DossierState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether one's dossier leads to its agreement. */
@Named("agreementLink")
@RequestScoped
public class AgreementLink {

    @Inject
    private OwnAgreementPage page;

    public boolean isShown(DossierSheet sheet) {
        return sheet.state() == DossierState.ACCEPTED && page.show(sheet.id());
    }
}

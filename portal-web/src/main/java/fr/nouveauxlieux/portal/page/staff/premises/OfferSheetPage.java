package fr.nouveauxlieux.portal.page.staff.premises;

import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.premises.OfferView;
import fr.nouveauxlieux.portal.page.premises.PremisesWords;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.premises.OfferAction;
import fr.nouveauxlieux.premises.OfferParty;
import fr.nouveauxlieux.premises.OfferSheet;
import fr.nouveauxlieux.premises.OfferTransitions;
import fr.nouveauxlieux.premises.PublishOffer;
import fr.nouveauxlieux.premises.RefuseOffer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the staff's page of one offer shows. */
@Named("offerSheet")
@RequestScoped
public class OfferSheetPage {

    @Inject
    private Permissions permissions;

    @Inject
    private OffersTable table;

    @Inject
    private StaffCells cells;

    @Inject
    private Visit visit;

    private OfferSheet sheet;

    void show(OfferSheet shown) {
        sheet = shown;
    }

    public OfferSheet getSheet() {
        return sheet;
    }

    public OfferView getView() {
        return new PremisesWords(visit.getTexts()).view(sheet);
    }

    public String getPath() {
        return StaffSection.PREMISES.path() + "/" + sheet.id();
    }

    public Cell getState() {
        return table.stateCell(sheet.state());
    }

    public String getChanged() {
        return cells.moment(sheet.changedAt()).text();
    }

    public boolean isPublishable() {
        return allows(OfferAction.PUBLISH) && permissions.may(PublishOffer.class, sheet.id());
    }

    public boolean isRefusable() {
        return allows(OfferAction.REFUSE) && permissions.may(RefuseOffer.class, sheet.id());
    }

    private boolean allows(OfferAction action) {
        return OfferTransitions.after(sheet.state(), action, OfferParty.MODERATION)
                .isPresent();
    }
}

package fr.nouveauxlieux.portal.page.staff.account;

import fr.nouveauxlieux.account.AccountRow;
import fr.nouveauxlieux.account.AccountSheet;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.privacy.ErasureNotice;
import fr.nouveauxlieux.privacy.holder.ErasureObstacle;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Whom an administrator is about to erase, and what comes of it. */
@Named
@RequestScoped
public class StaffErasurePage {

    private AccountRow account;
    private ErasureNotice notice;

    void show(AccountSheet sheet, ErasureNotice shown) {
        account = sheet.account();
        notice = shown;
    }

    /** The names and the address, as far as there are some. */
    public String getWho() {
        String name = account.name().map(PersonName::full).orElse("");
        return account.address()
                .map(address -> (name + " (" + address.value() + ")").strip())
                .orElse(name);
    }

    public String getPath() {
        return StaffErasureServlet.FOLDER + account.id();
    }

    /** The page of the account. */
    public String getUp() {
        return StaffSection.ACCOUNTS.path() + "/" + account.id();
    }

    public boolean isOwn() {
        return notice.own();
    }

    public boolean isLastAdministrator() {
        return notice.obstacles().contains(ErasureObstacle.LAST_ADMINISTRATOR);
    }

    public boolean isManagingAlone() {
        return notice.obstacles().contains(ErasureObstacle.MANAGES_ALONE);
    }

    public boolean isPossible() {
        return !isOwn() && !isLastAdministrator();
    }
}

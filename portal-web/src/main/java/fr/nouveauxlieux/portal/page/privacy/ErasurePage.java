package fr.nouveauxlieux.portal.page.privacy;

import fr.nouveauxlieux.privacy.ErasureNotice;
import fr.nouveauxlieux.privacy.holder.ErasureObstacle;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What stands against erasing one's account. */
@Named("erasure")
@RequestScoped
public class ErasurePage {

    private ErasureNotice notice;

    void show(ErasureNotice shown) {
        notice = shown;
    }

    public boolean isPossible() {
        return notice.obstacles().isEmpty();
    }

    public boolean isLastAdministrator() {
        return notice.obstacles().contains(ErasureObstacle.LAST_ADMINISTRATOR);
    }

    public boolean isManagingAlone() {
        return notice.obstacles().contains(ErasureObstacle.MANAGES_ALONE);
    }

    public boolean isPassphraseAsked() {
        return notice.passphrase();
    }
}

package fr.nouveauxlieux.portal.page.account;

import fr.nouveauxlieux.account.ListOwnSessions;
import fr.nouveauxlieux.account.SessionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The sessions that one has open. */
@Named("sessions")
@RequestScoped
public class SessionsPage {

    @Inject
    private ListOwnSessions listOwnSessions;

    private List<SessionView> sessions;

    public List<SessionView> getList() {
        if (sessions == null) {
            sessions = listOwnSessions.list();
        }
        return sessions;
    }

    public boolean isSeveral() {
        return getList().size() > 1;
    }
}

package fr.nouveauxlieux.portal.page.staff.committee;

import fr.nouveauxlieux.committee.ReadSession;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.minutes.MinutesView;
import fr.nouveauxlieux.committee.minutes.Paper;
import fr.nouveauxlieux.committee.minutes.ReadMinutes;
import fr.nouveauxlieux.committee.minutes.SignMinutes;
import fr.nouveauxlieux.committee.minutes.SignatureView;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The minutes of a session, as drawn up last. */
@Named("minutesPage")
@RequestScoped
public class MinutesPage {

    @Inject
    private ReadMinutes readMinutes;

    @Inject
    private Permissions permissions;

    @Inject
    private SessionWords words;

    private SessionId session;
    private MinutesView minutes;

    /** @return false if there are none */
    boolean show(SessionId wanted) {
        session = wanted;
        minutes = readMinutes.read(wanted).orElse(null);
        return minutes != null;
    }

    public MinutesView getMinutes() {
        return minutes;
    }

    /** Blocks one after the other; headings stand one level below the page's own. */
    public List<Paper.Block> getBlocks() {
        return minutes.paper().blocks();
    }

    public String getPath() {
        return SessionAddress.of(session, SessionAddress.MINUTES);
    }

    public String getFile() {
        return SessionAddress.of(session, SessionAddress.PAPERS) + "/" + PapersServlet.MINUTES;
    }

    /** The session where whoever reads may see it; else the list of sessions. */
    public String getUp() {
        return permissions.may(ReadSession.class, session)
                ? SessionAddress.of(session)
                : StaffSection.COMMITTEES.path();
    }

    /** Whether whoever reads may be one of those who sign. */
    public boolean isSignable() {
        return permissions.may(SignMinutes.class, session) && !minutes.isComplete();
    }

    public String signature(SignatureView signature) {
        return words.text(
                "committee.signature",
                words.text("committee.quality." + SessionWords.code(signature.quality())),
                signature.typedName(),
                words.moment(signature.signedAt()));
    }
}

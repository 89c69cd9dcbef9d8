package fr.nouveauxlieux.review.internal;

import fr.nouveauxlieux.assignment.ReaderStoodAside;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.InterestRaised;
import fr.nouveauxlieux.review.model.Review;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Sets aside what somebody wrote of a dossier that they read no longer: it stays kept, and counts in nothing. */
@ApplicationScoped
public class SettingAside {

    @Inject
    private ReviewRows rows;

    @Inject
    private ReviewMail mail;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    void readerStoodAside(@Observes ReaderStoodAside event) {
        setAside(event.dossier(), event.reader());
    }

    void interestRaised(@Observes InterestRaised event) {
        setAside(event.dossier(), event.person());
    }

    private void setAside(DossierId dossier, AccountId reader) {
        rows.hold(dossier, reader).ifPresent(this::setAside);
    }

    private void setAside(Review review) {
        Map<String, Object> before = review.told();
        Instant now = clock.instant();
        if (!review.setAside(now)) {
            return;
        }
        mail.tellOfReviewSetAside(review.dossier(), review.reader(), now);
        journal.changed(
                new Subject("dossier", review.dossier().value()), before, review.told(), "a review is set aside");
    }
}

package fr.nouveauxlieux.review;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.review.internal.TermsRows;
import fr.nouveauxlieux.review.model.ReadingTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Says by when a wave is read, and what its readers see of each other. */
@ApplicationScoped
@UseCase(value = "review.set-terms", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class SetReviewTerms {

    @Inject
    private TermsRows rows;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @param terms whose version is the one that they were changed on
     * @return false if they were changed meanwhile
     */
    public boolean set(WaveKey wave, ReviewTerms terms) {
        Optional<ReadingTerms> before = rows.find(wave);
        ReviewTerms present = before.map(ReadingTerms::terms).orElse(ReviewTerms.USUAL);
        if (present.version() != terms.version()) {
            journal.nothingChanged();
            return false;
        }
        if (before.isPresent() && present.equals(terms)) {
            journal.nothingChanged();
            return true;
        }
        Map<String, Object> told = before.map(ReadingTerms::told).orElse(Map.of());
        ReadingTerms kept = before.orElseGet(() -> new ReadingTerms(wave));
        kept.set(terms, people.ownId(), clock.instant());
        rows.add(kept);
        journal.changed(new Subject("wave", wave.call() + "/" + wave.wave()), told, kept.told());
        return true;
    }
}

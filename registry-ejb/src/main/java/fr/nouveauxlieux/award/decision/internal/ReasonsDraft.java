package fr.nouveauxlieux.award.decision.internal;

import fr.nouveauxlieux.award.decision.DecisionPlan;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.committee.Proposal;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.instruction.FailedRules;
import fr.nouveauxlieux.instruction.PastReason;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.review.GivenReview;
import fr.nouveauxlieux.review.GivenReviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reasons to begin from, drawn from what was said of a dossier: never signed without being read. */
@ApplicationScoped
public class ReasonsDraft {

    @Inject
    private GivenReviews reviews;

    @Inject
    private FailedRules failedRules;

    /** In French, which is the language of decisions. @param given the reviews of the dossier */
    public String of(WaveDossier dossier, Optional<Proposal> proposal, List<GivenReview> given) {
        if (dossier.standing().equals(DossierStanding.at(DossierStage.INELIGIBLE))) {
            return cut(failedRules.list(dossier.id()).stream()
                    .map(ReasonsDraft::line)
                    .collect(Collectors.joining("\n")));
        }
        List<String> remarks = given.stream()
                .map(GivenReview::forApplicant)
                .map(String::strip)
                .filter(remark -> !remark.isEmpty())
                .distinct()
                .toList();
        String told = proposal.map(Proposal::reasons).map(String::strip).orElse("");
        return cut(Stream.concat(Stream.of(told).filter(text -> !text.isEmpty()), remarks.stream())
                .collect(Collectors.joining("\n\n")));
    }

    /** The reviews of a wave that count. */
    public Map<DossierId, List<GivenReview>> reviewsOf(WaveKey wave) {
        return reviews.list(wave);
    }

    private static String line(PastReason reason) {
        String label = "Condition non remplie\u00a0: " + reason.label().french();
        return reason.reason().isBlank()
                ? label
                : label + "\n" + reason.reason().strip();
    }

    private static String cut(String text) {
        return text.length() <= DecisionPlan.LONGEST_REASONS ? text : text.substring(0, DecisionPlan.LONGEST_REASONS);
    }
}

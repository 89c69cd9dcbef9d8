package fr.nouveauxlieux.steering.internal;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.Eligibility;
import fr.nouveauxlieux.call.EligibilityRule;
import fr.nouveauxlieux.call.RuleOutcome.Verdict;
import fr.nouveauxlieux.call.envelope.Envelope;
import fr.nouveauxlieux.call.envelope.Quota;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.SubmittedSheets;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.steering.SteeringBoard.QuotaUse;
import fr.nouveauxlieux.steering.SteeringBoard.Use;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of the shares that an envelope keeps for some is proposed and decided. */
@ApplicationScoped
public class QuotaUses {

    @Inject
    private SubmittedSheets sheets;

    @Inject
    private CallDirectory calls;

    @Inject
    private Eligibility eligibility;

    /**
     * In the order of the envelope.
     *
     * @param proposed what is proposed for whom
     * @param decided what is decided for whom
     */
    public List<QuotaUse> list(Envelope envelope, Map<DossierId, Money> proposed, Map<DossierId, Money> decided) {
        if (envelope.quotas().isEmpty()) {
            return List.of();
        }
        Set<DossierId> all = new HashSet<>(proposed.keySet());
        all.addAll(decided.keySet());
        Map<DossierId, DossierSheet> answers = all.stream()
                .map(sheets::find)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(DossierSheet::id, sheet -> sheet));
        return envelope.quotas().stream()
                .map(quota -> use(quota, among(answers.values(), quota), proposed, decided))
                .toList();
    }

    private Set<DossierId> among(Collection<DossierSheet> dossiers, Quota quota) {
        return dossiers.stream()
                .filter(dossier -> counts(dossier, quota))
                .map(DossierSheet::id)
                .collect(Collectors.toSet());
    }

    private static QuotaUse use(
            Quota quota, Set<DossierId> members, Map<DossierId, Money> proposed, Map<DossierId, Money> decided) {
        return new QuotaUse(
                quota.code(),
                quota.label(),
                quota.places(),
                quota.amount(),
                together(members, proposed),
                together(members, decided));
    }

    private static Use together(Set<DossierId> members, Map<DossierId, Money> amounts) {
        List<Money> theirs = amounts.entrySet().stream()
                .filter(amount -> members.contains(amount.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new Use(theirs.size(), theirs.stream().reduce(Money.ZERO, Money::plus));
    }

    private boolean counts(DossierSheet dossier, Quota quota) {
        Answers answers = dossier.plainAnswers();
        if (quota.condition().isPresent()) {
            return quota.condition().get().holds(answers);
        }
        CallSheet call = calls.getVersion(dossier.call(), dossier.callVersion());
        return flatten(call.rules())
                .filter(rule -> quota.rule().filter(rule.code()::equals).isPresent())
                .findFirst()
                .filter(rule -> holds(call, rule, answers))
                .isPresent();
    }

    /** Rules that stand within others too. */
    private static Stream<EligibilityRule> flatten(List<EligibilityRule> rules) {
        return rules.stream()
                .flatMap(rule -> rule instanceof EligibilityRule.OneOf one
                        ? Stream.concat(Stream.of(rule), flatten(one.rules()))
                        : Stream.of(rule));
    }

    private boolean holds(CallSheet call, EligibilityRule rule, Answers answers) {
        CallSheet alone = new CallSheet(
                call.code(),
                call.version(),
                call.title(),
                call.summary(),
                call.presentation(),
                call.service(),
                call.form(),
                List.of(rule),
                call.grid(),
                call.envelopes(),
                call.letters(),
                call.after(),
                call.waves());
        return eligibility.judge(alone, answers).get(0).verdict() == Verdict.HOLDS;
    }
}

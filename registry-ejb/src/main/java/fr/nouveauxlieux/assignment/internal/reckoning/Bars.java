package fr.nouveauxlieux.assignment.internal.reckoning;

import fr.nouveauxlieux.assignment.Bar;
import fr.nouveauxlieux.kernel.AccountId;
import java.util.Collection;
import java.util.Optional;

/** What bars a reader from a dossier, whatever else is assigned. */
final class Bars {

    private Bars() {}

    /** @param having who reads the dossier */
    static Optional<Bar> find(
            RunInputs inputs, RunInputs.Reader reader, RunInputs.Dossier dossier, Collection<AccountId> having) {
        if (having.contains(reader.account())) {
            return Optional.of(Bar.READS_IT_ALREADY);
        }
        if (reader.barred().contains(dossier.id())) {
            return Optional.of(Bar.INTEREST);
        }
        if (!reader.declared() && !inputs.settings().undeclaredToo()) {
            return Optional.of(Bar.UNDECLARED);
        }
        if (reader.absent()) {
            return Optional.of(Bar.ABSENT);
        }
        return inputs.apart().stream()
                        .anyMatch(apart -> apart.one().equals(reader.account()) && having.contains(apart.other())
                                || apart.other().equals(reader.account()) && having.contains(apart.one()))
                ? Optional.of(Bar.KEPT_APART)
                : Optional.empty();
    }
}

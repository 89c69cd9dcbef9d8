package fr.nouveauxlieux.assignment.internal.reckoning;

import fr.nouveauxlieux.assignment.Bar;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.College;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who has which dossier now, and who may be given one more by hand: by the same rules as in a run. */
public final class Roster {

    private final RunInputs inputs;
    private final Map<AccountId, RunInputs.Reader> readers = new LinkedHashMap<>();
    private final Map<DossierId, RunInputs.Dossier> dossiers = new LinkedHashMap<>();
    private final Map<DossierId, Set<AccountId>> having = new HashMap<>();
    private final Map<AccountId, Integer> loads = new HashMap<>();

    public Roster(RunInputs inputs) {
        this.inputs = inputs;
        inputs.readers().forEach(reader -> {
            readers.put(reader.account(), reader);
            loads.put(reader.account(), reader.has());
        });
        inputs.dossiers().forEach(dossier -> {
            dossiers.put(dossier.id(), dossier);
            having.put(dossier.id(), new HashSet<>(dossier.kept()));
        });
    }

    public boolean knows(DossierId dossier) {
        return dossiers.containsKey(dossier);
    }

    public Set<AccountId> readersOf(DossierId dossier) {
        return Set.copyOf(having.getOrDefault(dossier, Set.of()));
    }

    public int loadOf(AccountId reader) {
        return loads.getOrDefault(reader, 0);
    }

    public void give(DossierId dossier, AccountId reader) {
        if (having.get(dossier).add(reader)) {
            loads.merge(reader, 1, Integer::sum);
        }
    }

    public void take(DossierId dossier, AccountId reader) {
        if (having.get(dossier).remove(reader)) {
            loads.merge(reader, -1, Integer::sum);
        }
    }

    /** Empty where the reader may be given the dossier. Hands may give more readers than a run, and pay no heed to its floor. */
    public Optional<Bar> findBar(DossierId dossier, AccountId account) {
        if (!knows(dossier)) {
            return Optional.of(Bar.NOT_READ_NOW);
        }
        RunInputs.Reader reader = readers.get(account);
        if (reader == null) {
            return Optional.of(Bar.NOT_ON_PANEL);
        }
        return Bars.find(inputs, reader, dossiers.get(dossier), having.get(dossier))
                .or(() -> loadOf(account) >= reader.most() ? Optional.of(Bar.FULL) : Optional.empty());
    }

    /** As {@link #findBar}, for someone who takes over: a college that lacks once the other goes has to come back. */
    public Optional<Bar> findBarToReplace(DossierId dossier, AccountId going, AccountId coming) {
        if (!knows(dossier)) {
            return Optional.of(Bar.NOT_READ_NOW);
        }
        if (coming.equals(going)) {
            return Optional.of(Bar.READS_IT_ALREADY);
        }
        take(dossier, going);
        try {
            boolean mends = Reckoning.missingColleges(inputs, List.copyOf(having.get(dossier))).stream()
                    .allMatch(college -> isOf(college, coming) || !isOf(college, going));
            return findBar(dossier, coming).or(() -> mends ? Optional.empty() : Optional.of(Bar.OTHER_COLLEGE));
        } finally {
            give(dossier, going);
        }
    }

    private boolean isOf(College college, AccountId account) {
        return readers.containsKey(account) && readers.get(account).college() == college;
    }
}

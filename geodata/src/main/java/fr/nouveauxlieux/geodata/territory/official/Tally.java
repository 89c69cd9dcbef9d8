package fr.nouveauxlieux.geodata.territory.official;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Counts the rows of one import. */
final class Tally {

    private final List<RejectedRow> rejected = new ArrayList<>();
    private final Set<String> territories = new HashSet<>();
    private int read;
    private int kept;
    private int formerCodes;

    void keep(String territory, boolean former) {
        read++;
        kept++;
        formerCodes += former ? 1 : 0;
        territories.add(territory);
    }

    void reject(int line, String column, String value, RejectionReason reason) {
        read++;
        rejected.add(new RejectedRow(line, column, value, reason));
    }

    int read() {
        return read;
    }

    boolean isEmpty() {
        return kept == 0;
    }

    Optional<RejectedRow> findFirstRejected() {
        return rejected.stream().findFirst();
    }

    ImportReport report(OfficialFile kind) {
        return new ImportReport(kind, read, kept, formerCodes, territories.size(), rejected);
    }
}

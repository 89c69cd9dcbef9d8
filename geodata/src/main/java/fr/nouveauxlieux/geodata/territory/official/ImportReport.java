package fr.nouveauxlieux.geodata.territory.official;

import java.util.List;

/**
 * What came of an import.
 *
 * @param read rows of the file but its header
 * @param kept rows that the gazetteer will use
 * @param formerCodes among those kept, rows of a former commune, brought to the one that now contains it
 * @param territories communes, départements or neighbourhoods that the kept rows tell about
 * @param rejected the rows left out, in the order of the file
 */
public record ImportReport(
        OfficialFile kind, int read, int kept, int formerCodes, int territories, List<RejectedRow> rejected) {

    public ImportReport {
        rejected = List.copyOf(rejected);
    }

    /** One line for people, in French; the rejected rows have theirs. */
    public String toText() {
        return Messages.format("report", kind.keyword(), read, kept, rejected.size(), formerCodes, territories);
    }
}

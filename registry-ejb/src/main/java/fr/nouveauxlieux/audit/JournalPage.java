package fr.nouveauxlieux.audit;

import java.util.List;
import java.util.OptionalLong;

/**
 * Some rows of the journal, the latest first.
 *
 * @param older ask before this sequence number for the rows that follow; empty where there are none
 */
public record JournalPage(List<JournalEntry> entries, OptionalLong older) {

    public JournalPage {
        entries = List.copyOf(entries);
    }
}

package fr.nouveauxlieux.portal.page.staff.journal;

import fr.nouveauxlieux.audit.JournalFilter;
import fr.nouveauxlieux.audit.SearchJournal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.OptionalLong;

/** The mark of the journal: noted elsewhere, it proves later that no row was cut off. */
@Named
@RequestScoped
public class JournalHead {

    @Inject
    private SearchJournal searchJournal;

    /** The number and the digest of the last row, as {@code journal verify} takes them; empty for an empty journal. */
    public String getMark() {
        return searchJournal.search(JournalFilter.ALL, OptionalLong.empty(), 1).entries().stream()
                .findFirst()
                .map(entry -> entry.seq() + ":" + entry.digest())
                .orElse("");
    }
}

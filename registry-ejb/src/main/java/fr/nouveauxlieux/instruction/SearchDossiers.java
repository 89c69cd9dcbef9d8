package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.instruction.internal.DeskSearch;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.PageRange;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds submitted dossiers for the staff, as far as the roles of whoever asks reach. Drafts are nobody's but their authors'. */
@ApplicationScoped
@UseCase(
        value = "instruction.search-dossiers",
        kind = UseCase.Kind.RECORDED_READING,
        permits =
                @Permit(
                        to = {
                            Role.INSTRUCTOR,
                            Role.PREFECTURE,
                            Role.COMMITTEE_SECRETARY,
                            Role.DECIDING_AUTHORITY,
                            Role.ADMINISTRATOR,
                            Role.AUDITOR
                        }))
public class SearchDossiers {

    @Inject
    private DeskSearch search;

    @Inject
    private Journal journal;

    public DeskPage search(DeskFilter filter, DeskOrder order, PageRange range) {
        DeskPage page = search.search(filter, order, range);
        journal.read(
                new Subject("dossier-list", filter.call().map(CallCode::value).orElse("all")));
        return page;
    }
}

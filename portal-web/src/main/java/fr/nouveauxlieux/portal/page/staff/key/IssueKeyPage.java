package fr.nouveauxlieux.portal.page.staff.key;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.partner.IssueKey;
import fr.nouveauxlieux.partner.KeyText;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.place.ingest.ListSources;
import fr.nouveauxlieux.place.ingest.SourceOverview;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the pages on which a key is issued show. */
@Named
@RequestScoped
public class IssueKeyPage {

    @Inject
    private ListSources listSources;

    @Inject
    private CallDirectory calls;

    @Inject
    private Visit visit;

    @Inject
    private Permissions permissions;

    private List<Choice> sources;
    private KeyText issued;

    void show(KeyText text) {
        issued = text;
    }

    /** Whether keys may be issued. */
    public boolean isOpen() {
        return permissions.may(IssueKey.class);
    }

    /** The key that was just issued. This is the only time that anyone sees it whole. */
    public String getIssued() {
        return issued.reveal();
    }

    /** Those whose files can be read. */
    public List<Choice> getSources() {
        if (sources == null) {
            sources = listSources.listAll().stream()
                    .filter(SourceOverview::readable)
                    .map(source -> new Choice(source.code().value(), source.name()))
                    .toList();
        }
        return sources;
    }

    /** Whose dossiers may be opened. */
    public List<Choice> getCalls() {
        return calls.list().stream()
                .map(call -> new Choice(call.code().value(), call.title().in(visit.getLanguage())))
                .toList();
    }
}

package fr.nouveauxlieux.portal.page.staff.ingest;

import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.place.ingest.IncomingFiles;
import fr.nouveauxlieux.place.ingest.ListSources;
import fr.nouveauxlieux.place.ingest.QueueImport;
import fr.nouveauxlieux.place.ingest.SourceOverview;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the page on which a file is sent shows. */
@Named("staffUpload")
@RequestScoped
public class UploadPage {

    private static final long MEBIBYTE = 1024 * 1024;

    @Inject
    private ListSources listSources;

    @Inject
    private IncomingFiles incoming;

    @Inject
    private Permissions permissions;

    @Inject
    private Visit visit;

    private List<Choice> sources;

    /** Whether files may be sent. */
    public boolean isOpen() {
        return permissions.may(QueueImport.class);
    }

    /** Those whose files can be read. */
    public List<Choice> getSources() {
        if (sources == null) {
            sources = listSources.listAll().stream()
                    .filter(SourceOverview::readable)
                    .map(source -> new Choice(source.code().value(), source.name() + " (" + source.code() + ")"))
                    .toList();
        }
        return sources;
    }

    List<String> listCodes() {
        return getSources().stream().map(Choice::code).toList();
    }

    public String getHint() {
        return visit.getTexts().format("staff.upload.file-hint", incoming.largest() / MEBIBYTE);
    }
}

package fr.nouveauxlieux.attachment.internal;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.dossier.DossierAccesses;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.ReadDossier;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Which fields of a dossier take files now, from whoever acts now. */
@ApplicationScoped
public class WritableFields {

    @Inject
    private DossierAccesses accesses;

    @Inject
    private ReadDossier readDossier;

    @Inject
    private CallDirectory calls;

    @Inject
    private FileSettings settings;

    /** Whether whoever acts now may change the dossier now. */
    public boolean isWritable(DossierId dossier) {
        return accesses.mayWriteNow(dossier);
    }

    /** What the field takes, on the version of the call on which the dossier was begun; empty if it takes no files. */
    public Optional<FileTerms> findTerms(DossierId dossier, AnswerPath path) {
        DossierSheet sheet = readDossier.read(dossier);
        return calls.getVersion(sheet.call(), sheet.callVersion())
                .form()
                .findField(path)
                .filter(field -> field.kind() == FieldKind.FILE)
                .map(FormField::limits)
                .map(limits -> FileTerms.of(limits, settings.largest(), settings.largestDossier()));
    }
}

package fr.nouveauxlieux.attachment.internal;

import fr.nouveauxlieux.attachment.AttachmentView;
import fr.nouveauxlieux.attachment.FileState;
import fr.nouveauxlieux.attachment.internal.preview.PreviewRows;
import fr.nouveauxlieux.attachment.model.Attachment;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.dossier.DossierFile;
import fr.nouveauxlieux.dossier.DossierFiles;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;

/** Tells dossiers of their files. */
@ApplicationScoped
public class StoredDossierFiles implements DossierFiles {

    @Inject
    private AttachmentRows rows;

    @Inject
    private PreviewRows previews;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public List<DossierFile> listOf(DossierId dossier) {
        return rows.listOf(dossier).stream()
                .map(Attachment::view)
                .map(StoredDossierFiles::file)
                .toList();
    }

    private static DossierFile file(AttachmentView view) {
        return new DossierFile(
                view.id(),
                view.path(),
                view.name().shown(),
                view.bytes(),
                view.sha256(),
                view.state() == FileState.SAFE,
                view.state() == FileState.REFUSED);
    }

    /** Those that may be opened: nothing is known yet of the others, or too much. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void copy(DossierId parent, DossierId child, Predicate<AnswerPath> wanted) {
        rows.listOf(parent).stream()
                .filter(Attachment::isSafe)
                .filter(file -> wanted.test(file.view().path()))
                .map(file -> file.copyFor(child, clock.instant()))
                .forEach(this::add);
    }

    private void add(Attachment copy) {
        rows.add(copy);
        previews.order(copy, clock.instant());
    }

    /** Those that may be opened: a file that comes later, or is refused, is none of the submitted version's. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void freeze(DossierId dossier) {
        rows.listOf(dossier).stream().filter(Attachment::isSafe).forEach(Attachment::freeze);
    }
}

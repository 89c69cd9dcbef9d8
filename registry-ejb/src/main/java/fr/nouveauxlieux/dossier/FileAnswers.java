package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.dossier.internal.AnswerSaving;
import fr.nouveauxlieux.dossier.internal.Dossiers;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Has the answer to which a file was sent name it: without that, the file would not be part of the dossier. In the
 * transaction and the journal's entry of whoever keeps the file.
 */
@ApplicationScoped
public class FileAnswers {

    @Inject
    private Dossiers dossiers;

    @Inject
    private AnswerSaving saving;

    @Inject
    private People people;

    /** To be called before files of the dossier are held, as submitting does: nobody waits for each other in a circle. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(DossierId dossier) {
        dossiers.hold(dossier);
    }

    /** @throws NotAmendableException if the dossier does not change any more */
    @Transactional(Transactional.TxType.MANDATORY)
    public void name(DossierId dossier, AnswerPath path, AttachmentId file) {
        saving.nameFile(saving.begin(dossiers.hold(dossier), people.ownId()), path, file);
    }

    /** @throws NotAmendableException if the dossier does not change any more */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(DossierId dossier, AnswerPath path, AttachmentId file) {
        saving.forgetFile(saving.begin(dossiers.hold(dossier), people.ownId()), path, file);
    }
}

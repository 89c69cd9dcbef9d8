package fr.nouveauxlieux.attachment;

import fr.nouveauxlieux.attachment.internal.StoredFiles;
import fr.nouveauxlieux.attachment.internal.StoredTemplates;
import fr.nouveauxlieux.attachment.model.Attachment;
import fr.nouveauxlieux.call.form.FieldTemplate;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Hands out a file that a call is to hand out once it is published, to those who see drafts. */
@ApplicationScoped
@UseCase(
        value = "attachment.download-draft-template",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.ADMINISTRATOR, Role.AUDITOR}))
public class DownloadDraftTemplate {

    @Inject
    private StoredTemplates templates;

    @Inject
    private StoredFiles files;

    /** Empty where there is no such file, or it is not known to be safe. The caller closes its content. */
    public Optional<StoredFile> open(FieldTemplate.File template) {
        return templates.find(template).filter(Attachment::isSafe).map(files::open);
    }
}

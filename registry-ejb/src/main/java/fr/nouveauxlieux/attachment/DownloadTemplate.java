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

/** Hands out a file that a published version of a call names, to everyone. */
@ApplicationScoped
@UseCase(value = "attachment.download-template", kind = UseCase.Kind.READING, permits = @Permit(to = Role.ANYONE))
public class DownloadTemplate {

    @Inject
    private StoredTemplates templates;

    @Inject
    private StoredFiles files;

    /** Empty where no published version names such a file. The caller closes its content. */
    public Optional<StoredFile> open(FieldTemplate.File template) {
        return templates
                .find(template)
                .filter(Attachment::isFrozen)
                .filter(Attachment::isSafe)
                .map(files::open);
    }
}

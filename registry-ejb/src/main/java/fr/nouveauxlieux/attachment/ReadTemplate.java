package fr.nouveauxlieux.attachment;

import fr.nouveauxlieux.attachment.internal.StoredTemplates;
import fr.nouveauxlieux.attachment.model.Attachment;
import fr.nouveauxlieux.call.form.FieldTemplate;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Where a file stands that a call is to hand out. */
@ApplicationScoped
@UseCase(
        value = "attachment.read-template",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.ADMINISTRATOR, Role.AUDITOR}))
public class ReadTemplate {

    @Inject
    private StoredTemplates templates;

    /** Empty where there is no such file, or not any more. */
    public Optional<TemplateView> find(FieldTemplate.File template) {
        return templates.find(template).map(Attachment::templateView);
    }
}

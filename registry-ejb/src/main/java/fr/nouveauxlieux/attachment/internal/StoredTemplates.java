package fr.nouveauxlieux.attachment.internal;

import fr.nouveauxlieux.attachment.model.Attachment;
import fr.nouveauxlieux.call.TemplateFiles;
import fr.nouveauxlieux.call.form.FieldTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Optional;

/** Tells calls of the files that they hand out. */
@ApplicationScoped
public class StoredTemplates implements TemplateFiles {

    @Inject
    private AttachmentRows rows;

    public Optional<Attachment> find(FieldTemplate.File template) {
        return rows.findTemplate(template.name(), template.sha256());
    }

    @Override
    @Transactional
    public Standing standingOf(FieldTemplate.File template) {
        return find(template)
                .map(file -> switch (file.state()) {
                    case SAFE -> Standing.SAFE;
                    case REFUSED -> Standing.REFUSED;
                    case RECEIVING, RECEIVED, SCANNING -> Standing.WAITING;
                })
                .orElse(Standing.UNKNOWN);
    }

    /** A row that was changed is left by the sweep that waits for it. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(Collection<FieldTemplate.File> templates) {
        for (FieldTemplate.File template : templates) {
            find(template)
                    .filter(file -> !file.isFrozen())
                    .map(Attachment::id)
                    .map(rows::hold)
                    .ifPresent(Attachment::freeze);
        }
    }
}

package fr.nouveauxlieux.attachment.internal;

import fr.nouveauxlieux.attachment.model.Attachment;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.ObjectScope;
import fr.nouveauxlieux.permission.ScopeResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** A file is whose its dossier is; one that a call hands out is nobody's. */
@ApplicationScoped
public class AttachmentScopes implements ScopeResolver<AttachmentId> {

    @Inject
    private AttachmentRows rows;

    @Inject
    @Any
    private Instance<ScopeResolver<DossierId>> dossiers;

    @Override
    public Class<AttachmentId> type() {
        return AttachmentId.class;
    }

    @Override
    public ObjectScope scopeOf(AttachmentId id) {
        return rows.find(id)
                .filter(file -> !file.isOfCall())
                .map(Attachment::dossier)
                .map(dossiers.get()::scopeOf)
                .orElse(ObjectScope.NONE);
    }
}

package fr.nouveauxlieux.call.drafting;

import fr.nouveauxlieux.call.internal.DraftDesk;
import fr.nouveauxlieux.call.model.CallDraft;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The calls that are being written, the one changed last first. */
@ApplicationScoped
@UseCase(
        value = "call.list-drafts",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.ADMINISTRATOR, Role.AUDITOR}))
public class ListCallDrafts {

    @Inject
    private DraftDesk desk;

    public List<CallCode> listAll() {
        return desk.list().stream().map(CallDraft::call).toList();
    }
}

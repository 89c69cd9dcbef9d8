package fr.nouveauxlieux.partner;

import fr.nouveauxlieux.partner.internal.KeyRows;
import fr.nouveauxlieux.partner.model.PartnerKey;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** All keys with what they open, without what opens them. They are partners', not persons': no reading is recorded. */
@ApplicationScoped
@UseCase(
        value = "partner.list-keys",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.ADMINISTRATOR, Role.AUDITOR}))
public class ListKeys {

    @Inject
    private KeyRows rows;

    /** The newest first. */
    public List<KeySummary> listAll() {
        return rows.listAll().stream().map(PartnerKey::summary).toList();
    }
}

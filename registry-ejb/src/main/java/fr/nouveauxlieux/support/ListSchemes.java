package fr.nouveauxlieux.support;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.support.internal.SchemeRows;
import fr.nouveauxlieux.support.model.SupportScheme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Every scheme, over and to come ones too, straight from the database, in their order. */
@ApplicationScoped
@UseCase(
        value = "support.list",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.ADMINISTRATOR, Role.AUDITOR}))
public class ListSchemes {

    @Inject
    private SchemeRows rows;

    public List<SchemeSheet> listAll() {
        return rows.listAll().stream()
                .map(SupportScheme::sheet)
                .sorted(Comparator.comparingInt(sheet -> sheet.scheme().rank()))
                .toList();
    }
}

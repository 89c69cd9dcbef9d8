package fr.nouveauxlieux.call;

import fr.nouveauxlieux.call.internal.CallRows;
import fr.nouveauxlieux.call.model.Wave;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The waves of all calls as those who plan them see them, straight from the database. */
@ApplicationScoped
@UseCase(value = "wave.list", kind = UseCase.Kind.READING, permits = @Permit(to = {Role.ADMINISTRATOR, Role.AUDITOR}))
public class ListWaves {

    @Inject
    private CallRows rows;

    /** By when they open, withdrawn ones too. */
    public List<WaveSheet> listAll() {
        return rows.listWaves().stream().map(Wave::sheet).toList();
    }
}

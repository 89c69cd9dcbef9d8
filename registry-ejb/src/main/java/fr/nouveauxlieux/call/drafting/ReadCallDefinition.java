package fr.nouveauxlieux.call.drafting;

import fr.nouveauxlieux.call.internal.CallRows;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.store.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** The newest published definition of a call, as its tree. */
@ApplicationScoped
@UseCase(
        value = "call.read-definition",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.ADMINISTRATOR, Role.AUDITOR}))
public class ReadCallDefinition {

    @Inject
    private CallRows rows;

    public Optional<Map<String, Object>> findNewest(CallCode code) {
        return rows.findNewest(code).map(version -> Json.readObject(version.content()));
    }
}

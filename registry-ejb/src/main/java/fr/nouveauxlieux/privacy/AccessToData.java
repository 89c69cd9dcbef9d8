package fr.nouveauxlieux.privacy;

import fr.nouveauxlieux.permission.Role;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * That someone of the staff read what is another's.
 *
 * @param roles in which they could act; never their name
 * @param organisations that they act for today, by name
 * @param useCase the code of what they did
 */
public record AccessToData(Instant at, List<Role> roles, List<String> organisations, String useCase) {

    public AccessToData {
        Objects.requireNonNull(at, "at");
        roles = List.copyOf(roles);
        organisations = List.copyOf(organisations);
        Objects.requireNonNull(useCase, "useCase");
    }
}

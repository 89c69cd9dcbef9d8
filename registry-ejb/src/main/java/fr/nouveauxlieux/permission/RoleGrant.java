package fr.nouveauxlieux.permission;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A role, and how far it reaches.
 *
 * @param departements codes as {@code 59}, {@code 2A}, {@code 974}; empty for the whole country
 * @param call the code of the only call that it is for; empty for all
 * @param sources codes of the only sources that it is for; empty for all
 */
public record RoleGrant(Role role, Set<String> departements, Optional<String> call, Set<String> sources) {

    private static final Pattern DEPARTEMENT = Pattern.compile("\\d{2}|2[AB]|9[78]\\d");

    public RoleGrant {
        Objects.requireNonNull(role, "role");
        departements = Set.copyOf(departements);
        Objects.requireNonNull(call, "call");
        sources = Set.copyOf(sources);
        for (String departement : departements) {
            if (!DEPARTEMENT.matcher(departement).matches()) {
                throw new IllegalArgumentException("expected the code of a département, was " + departement);
            }
        }
        if (role == Role.PREFECTURE && departements.isEmpty()) {
            throw new IllegalArgumentException("a prefecture's office is bounded to at least one département");
        }
        if (role == Role.PARTNER && sources.isEmpty()) {
            throw new IllegalArgumentException("a partner's program is bounded to at least one source");
        }
    }

    public RoleGrant(Role role, Set<String> departements, Optional<String> call) {
        this(role, departements, call, Set.of());
    }

    public static RoleGrant everywhere(Role role) {
        return new RoleGrant(role, Set.of(), Optional.empty());
    }

    public static RoleGrant within(Role role, Set<String> departements) {
        return new RoleGrant(role, departements, Optional.empty());
    }

    public static RoleGrant forSources(Role role, Set<String> sources) {
        return new RoleGrant(role, Set.of(), Optional.empty(), sources);
    }

    /** Whether the object is of its territory, its call and its sources. One of which that is unknown is not. */
    boolean covers(ObjectScope object) {
        return coversTerritory(object) && coversCall(object) && coversSource(object);
    }

    private boolean coversTerritory(ObjectScope object) {
        return departements.isEmpty()
                || !object.departements().isEmpty() && departements.containsAll(object.departements());
    }

    private boolean coversCall(ObjectScope object) {
        return call.isEmpty() || call.equals(object.call());
    }

    private boolean coversSource(ObjectScope object) {
        return sources.isEmpty() || object.source().filter(sources::contains).isPresent();
    }
}

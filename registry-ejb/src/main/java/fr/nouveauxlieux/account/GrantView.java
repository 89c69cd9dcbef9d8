package fr.nouveauxlieux.account;

import fr.nouveauxlieux.permission.RoleGrant;
import java.time.Instant;
import java.util.Optional;

/** A role given to an account and still good. @param id to withdraw it by */
public record GrantView(long id, RoleGrant grant, Instant since, Optional<Instant> until) {}

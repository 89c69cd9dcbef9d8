package fr.nouveauxlieux.account;

import fr.nouveauxlieux.kernel.Siret;
import java.time.Instant;
import java.util.Optional;

/**
 * An identity of a provider by which one can sign in.
 *
 * @param issuer the provider's own address
 * @param siret of the organisation that the provider last said the person acts for
 */
public record IdentityView(long id, String issuer, Optional<Siret> siret, Instant linked) {}

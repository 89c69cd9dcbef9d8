package fr.nouveauxlieux.account;

import java.time.Instant;

/** An identity of a provider by which one can sign in. @param issuer the provider's own address */
public record IdentityView(long id, String issuer, Instant linked) {}

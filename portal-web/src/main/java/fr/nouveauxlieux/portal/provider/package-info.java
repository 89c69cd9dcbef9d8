/**
 * Signing in by another service, ProConnect or FranceConnect, with OpenID Connect: the whole protocol, up to an identity
 * that the domain can trust. Pages begin a sign-in here, and end it here; nothing of tokens leaves this package but the
 * one that signing out there asks for.
 */
package fr.nouveauxlieux.portal.provider;

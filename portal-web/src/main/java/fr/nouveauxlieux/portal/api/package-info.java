/**
 * The registry as programs read it, under {@code /api/v1}. What is asked most (searches, suggestions) is answered by
 * plain servlets that stream; the rest by Jakarta REST. Fields are named in {@code snake_case}; what is unknown is
 * null, never a default.
 */
package fr.nouveauxlieux.portal.api;

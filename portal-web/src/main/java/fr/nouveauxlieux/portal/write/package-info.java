/**
 * What partners' programs write, under {@code /api/v1}: each request shows a key, which is the only thing that it is
 * judged by; cookies count for nothing here. Other origins' web pages may not: no CORS header lets a key through.
 */
package fr.nouveauxlieux.portal.write;

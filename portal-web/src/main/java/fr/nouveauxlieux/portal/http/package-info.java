/**
 * Manners of HTTP that pages, API and tiles share: addresses, errors as problems (RFC 9457), validators for caches,
 * headers of security, and the rate at which one address may ask.
 */
package fr.nouveauxlieux.portal.http;

/**
 * Tables that are read page by page: what may be asked of one, what an address asks, and what is then shown. The address
 * is the whole truth: filters, order and page stand in it. Knows neither pages nor the domain.
 */
package fr.nouveauxlieux.portal.table;

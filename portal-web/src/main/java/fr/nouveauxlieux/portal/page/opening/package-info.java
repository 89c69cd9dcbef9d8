/**
 * Opening hours as people read them: open, closed or unknown now, and the week as a table. Unknown is never shown as
 * closed.
 */
package fr.nouveauxlieux.portal.page.opening;

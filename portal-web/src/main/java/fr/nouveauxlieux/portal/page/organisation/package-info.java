/** The organisations that people act for: making one known, inviting, delegating, handing over. */
package fr.nouveauxlieux.portal.page.organisation;

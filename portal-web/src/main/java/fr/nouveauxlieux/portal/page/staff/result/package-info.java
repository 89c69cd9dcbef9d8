/** What the reviews of a wave come to, with how each figure is reckoned. */
package fr.nouveauxlieux.portal.page.staff.result;

/** Pages of the staff: what anyone said is wrong with places, and what moderators decide of it. */
package fr.nouveauxlieux.portal.page.staff.contribution;

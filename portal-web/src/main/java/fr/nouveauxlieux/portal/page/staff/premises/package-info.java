/** Pages of the staff: which premises organisations would offer, and what moderators decide of it. */
package fr.nouveauxlieux.portal.page.staff.premises;

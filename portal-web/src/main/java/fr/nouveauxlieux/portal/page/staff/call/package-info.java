/** Pages of the staff: the calls, and the waves that are announced, revised and extended here. */
package fr.nouveauxlieux.portal.page.staff.call;

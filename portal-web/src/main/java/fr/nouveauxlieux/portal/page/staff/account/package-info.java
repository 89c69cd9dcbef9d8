/** Pages of the staff: accounts and the roles given to them. */
package fr.nouveauxlieux.portal.page.staff.account;

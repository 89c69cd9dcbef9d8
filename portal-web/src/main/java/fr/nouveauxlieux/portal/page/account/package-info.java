/** What people see and change of their own account. */
package fr.nouveauxlieux.portal.page.account;

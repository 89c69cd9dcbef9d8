/** Pages of the staff: messages on their way, and those that were written into a folder. */
package fr.nouveauxlieux.portal.page.staff.mail;

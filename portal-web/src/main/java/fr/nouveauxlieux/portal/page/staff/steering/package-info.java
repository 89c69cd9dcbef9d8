/** How a wave goes, in figures and pictures of them. */
package fr.nouveauxlieux.portal.page.staff.steering;

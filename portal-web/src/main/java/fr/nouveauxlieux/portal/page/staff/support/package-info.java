/** Where administrators write the schemes of support. */
package fr.nouveauxlieux.portal.page.staff.support;

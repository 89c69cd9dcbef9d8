/** Page of the staff: how the portal is set. */
package fr.nouveauxlieux.portal.page.staff.setting;

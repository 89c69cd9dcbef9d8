/** The public pages of the calls: what they are for, who may apply, until when, and all that they ask. */
package fr.nouveauxlieux.portal.page.call;

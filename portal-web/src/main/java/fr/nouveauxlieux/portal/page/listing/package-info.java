/** Places as short lines, for pages that show some of them. */
package fr.nouveauxlieux.portal.page.listing;

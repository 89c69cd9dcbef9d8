/** How the figures of waves are gathered and reckoned. */
package fr.nouveauxlieux.steering.internal;

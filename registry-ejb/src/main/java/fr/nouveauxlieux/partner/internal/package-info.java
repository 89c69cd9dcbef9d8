/** How keys are found and kept. */
package fr.nouveauxlieux.partner.internal;

/** Agreements and what hangs on them, as they are kept. */
package fr.nouveauxlieux.award.agreement.model;

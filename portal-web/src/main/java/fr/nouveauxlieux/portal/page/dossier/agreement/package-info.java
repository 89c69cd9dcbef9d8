/** Agreements, as their beneficiaries see them. */
package fr.nouveauxlieux.portal.page.dossier.agreement;

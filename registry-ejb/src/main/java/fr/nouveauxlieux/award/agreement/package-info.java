/**
 * What follows an accepted dossier: the agreement with its beneficiary, its instalments and their payment, what the
 * beneficiary reports, what is amended, suspended, ended or paid back. Knows decisions, which do not know it.
 */
package fr.nouveauxlieux.award.agreement;

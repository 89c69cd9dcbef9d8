/** What follows the committee: decisions and their letters, agreements, payments, reports. */
package fr.nouveauxlieux.award;

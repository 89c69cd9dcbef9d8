/** How agreements are kept, written out, judged and told. */
package fr.nouveauxlieux.award.agreement.internal;

/** The essential data of grants awarded, published as decree 2017-779 asks. */
package fr.nouveauxlieux.award.grant;

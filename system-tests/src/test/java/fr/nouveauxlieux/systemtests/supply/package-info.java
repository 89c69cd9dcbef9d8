/**
 * Whether anything that the distribution is made of has a known vulnerability: its bill of materials against a copy of
 * the OSV database, without any network.
 */
package fr.nouveauxlieux.systemtests.supply;

/** What a session leaves in writing: its notice with the agenda, its list of presence, its minutes and who signed them. */
package fr.nouveauxlieux.committee.minutes;

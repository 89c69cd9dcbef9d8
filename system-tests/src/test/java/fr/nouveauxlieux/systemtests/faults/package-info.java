/**
 * The product killed at random moments while people write and submit dossiers, and an oracle of what it had told them.
 */
package fr.nouveauxlieux.systemtests.faults;

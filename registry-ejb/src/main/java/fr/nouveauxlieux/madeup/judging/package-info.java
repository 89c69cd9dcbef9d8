/**
 * How the made-up waves are read, judged and decided, scene after scene, each in a transaction of its own and told to the
 * journal, so that what was cut short goes on where it was.
 */
package fr.nouveauxlieux.madeup.judging;

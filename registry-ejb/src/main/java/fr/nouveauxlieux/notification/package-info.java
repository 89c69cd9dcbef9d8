/**
 * What the portal sends to people. A use case posts a message in its own transaction; it leaves afterwards, once, and
 * is tried again until it does.
 */
package fr.nouveauxlieux.notification;

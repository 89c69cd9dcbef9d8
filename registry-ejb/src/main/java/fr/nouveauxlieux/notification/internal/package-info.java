/** How the outbox keeps its messages and who does not want them. */
package fr.nouveauxlieux.notification.internal;

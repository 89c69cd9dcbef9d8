/** How messages leave: one at a time under a lease, by SMTP or into a folder, again and again until they are gone. */
package fr.nouveauxlieux.notification.internal.sending;

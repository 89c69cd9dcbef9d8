/** What comes back: reports of mail servers (RFC 3464), read from a folder. */
package fr.nouveauxlieux.notification.internal.bounce;

/** What is kept of messages, of what people do not want, and of addresses that mail does not reach. */
package fr.nouveauxlieux.notification.model;

/** Asking a virus scanner. Knows neither database nor container. */
package fr.nouveauxlieux.attachment.internal.scan;

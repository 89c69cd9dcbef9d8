/** What files are told by their content: what they are, and what they must not be. Knows neither database nor container. */
package fr.nouveauxlieux.attachment.internal.inspect;

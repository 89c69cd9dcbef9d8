/**
 * Where postal addresses lie, as a service outside the portal knows it. The root is the public face; {@code internal} is
 * nobody else's. Nothing is kept of what is asked.
 */
package fr.nouveauxlieux.address;

/**
 * The product attacked from outside, as whoever means it no good would: over bare connections, and in a browser where
 * it matters what a page does. Each family of attacks is a class; what is attacked is found, not listed: servlets from
 * their declarations, addresses and forms by walking the pages as each role. Every try is kept with its outcome.
 */
package fr.nouveauxlieux.systemtests.attack;

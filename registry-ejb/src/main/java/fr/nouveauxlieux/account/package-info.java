/**
 * Accounts of people: how they are made and proved, how one signs in, what one changes of one's own, and which roles the
 * staff are given. The root is the public face; entities are in {@code model}, and {@code internal} is nobody else's.
 */
package fr.nouveauxlieux.account;

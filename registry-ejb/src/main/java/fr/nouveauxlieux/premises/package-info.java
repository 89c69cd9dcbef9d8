/**
 * The premises exchange: organisations offer premises that stand empty, the moderation publishes the offers, and whoever
 * carries a project tells the owner of their interest. The root is the public face; {@code internal} is nobody else's.
 */
package fr.nouveauxlieux.premises;

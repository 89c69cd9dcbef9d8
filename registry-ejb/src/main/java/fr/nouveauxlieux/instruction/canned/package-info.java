/** Texts that a call's service writes often, ready to be put into messages and requests, with what changes left open. */
package fr.nouveauxlieux.instruction.canned;

/** What the instruction keeps. */
package fr.nouveauxlieux.instruction.model;

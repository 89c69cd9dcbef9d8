/** How what the instruction keeps is found, and whom it is told to. */
package fr.nouveauxlieux.instruction.internal;

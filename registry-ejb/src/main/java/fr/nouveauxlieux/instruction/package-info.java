/**
 * The instruction of submitted dossiers: which ones wait, who looks after them, whether they are eligible and why, what
 * is asked of their authors and what they answer, the prefect's opinion, the day on which silence becomes a refusal.
 * Knows dossiers and calls, which do not know it.
 */
package fr.nouveauxlieux.instruction;

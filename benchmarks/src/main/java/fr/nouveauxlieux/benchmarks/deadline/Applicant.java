package fr.nouveauxlieux.benchmarks.deadline;

import fr.nouveauxlieux.kernel.SecretToken;

/**
 * Someone who is signed in and has a dossier.
 *
 * @param session what the cookie holds
 * @param account the public identifier
 * @param organisation the public identifier
 * @param dossier the public identifier
 */
record Applicant(int rank, SecretToken session, String account, String organisation, String dossier) {}

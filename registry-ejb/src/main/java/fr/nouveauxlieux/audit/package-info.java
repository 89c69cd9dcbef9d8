/**
 * The journal: who did what, in what quality, on what, when and from where. Rows are only ever added, each bound to the
 * one before by its digest, so that a row changed or taken away shows. It holds no personal data but the identifier of
 * the account, which tells nothing once the account is erased.
 */
package fr.nouveauxlieux.audit;

/**
 * Dossiers: written together, saved field by field, submitted with a receipt, withdrawn, begun again. Their states
 * change by one table only. What others bring (files, receipts) comes through the interfaces {@code DossierFiles} and
 * {@code ReceiptWriter}.
 */
package fr.nouveauxlieux.dossier;

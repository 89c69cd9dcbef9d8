package fr.nouveauxlieux.dossier;

/** Writes receipts. */
public interface ReceiptWriter {

    /** An accessible PDF (PDF/UA-1). */
    byte[] write(ReceiptContent content);
}

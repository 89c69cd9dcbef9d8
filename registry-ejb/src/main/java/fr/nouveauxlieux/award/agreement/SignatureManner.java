package fr.nouveauxlieux.award.agreement;

/** How it is signed. */
public enum SignatureManner {
    /** The name typed in the portal, below the document. */
    TYPED,
    /** The signed copy sent as a file. */
    UPLOADED
}

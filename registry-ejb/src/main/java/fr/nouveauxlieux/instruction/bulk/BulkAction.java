package fr.nouveauxlieux.instruction.bulk;

/** What can be done with several dossiers. */
public enum BulkAction {
    /** Give them to an instructor to look after. */
    ASSIGN,
    /** Take them under instruction. */
    TAKE,
    /** Ask the prefecture for the prefect's opinion, by a day. */
    ASK_OPINION,
    /** Write to their authors. */
    MESSAGE
}

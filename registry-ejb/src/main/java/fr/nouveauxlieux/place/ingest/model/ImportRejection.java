package fr.nouveauxlieux.place.ingest.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Something of a file that was refused: a whole row, or one cell of a row that was otherwise taken. */
@Entity
@Table(name = "import_rejection")
public class ImportRejection {

    public enum Scope {
        ROW,
        CELL
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_rejection")
    @SequenceGenerator(name = "import_rejection", sequenceName = "import_rejection_id_seq", allocationSize = 50)
    private long id;

    @Column(name = "import_run_id")
    private long importRunId;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    private long line;

    @Column(name = "column_name")
    private String columnName;

    private String value;
    private String reason;

    protected ImportRejection() {}

    /**
     * @param line number of the row's first line in the file, the header being line 1
     * @param columnName the column, or several joined by commas; empty for the row as a whole
     */
    public ImportRejection(long importRunId, Scope scope, long line, String columnName, String value, String reason) {
        this.importRunId = importRunId;
        this.scope = scope;
        this.line = line;
        this.columnName = columnName;
        this.value = value;
        this.reason = reason;
    }

    public long id() {
        return id;
    }

    public Scope scope() {
        return scope;
    }

    public long line() {
        return line;
    }

    public String columnName() {
        return columnName;
    }

    public String value() {
        return value;
    }

    public String reason() {
        return reason;
    }
}

/**
 * Spreadsheets: written as XLSX and ODS, row by row, without any of them being held; read from XLSX, ODS and CSV within
 * limits. What people wrote stays text: no cell is ever written as a formula. Knows nothing of what it carries.
 */
package fr.nouveauxlieux.spreadsheet;
